using Huiyin.Platform.Secrets;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;

namespace Huiyin.Tests.Rooms.Registry.Model;

public sealed class VenueTests
{
    private static readonly DateTimeOffset Now = TestDistrict.Monday;

    [Fact]
    public void A_wall_has_one_code_at_a_time()
    {
        var venue = AVenue();
        venue.Issue("AAAAAAAA", "gl01", Now);

        var second = venue.Issue("BBBBBBBB", "gl01", Now);

        Assert.Equal("registry.venue.code-still-valid", second.Refusal?.Code);
        Assert.Equal("AAAAAAAA", venue.CodeInForce?.Code);
    }

    [Fact]
    public void A_revoked_code_stays_in_the_history_and_a_new_one_takes_over()
    {
        var venue = AVenue();
        venue.Issue("AAAAAAAA", "gl01", Now);

        venue.Revoke("gl02", Now.AddDays(1));
        venue.Issue("BBBBBBBB", "gl02", Now.AddDays(1));

        Assert.Equal("BBBBBBBB", venue.CodeInForce?.Code);
        Assert.Equal(("AAAAAAAA", "gl02", Now.AddDays(1)), (venue.Codes[0].Code, venue.Codes[0].RevokedBy, venue.Codes[0].RevokedAt));
    }

    [Fact]
    public void What_is_not_there_cannot_be_revoked() => Assert.Equal("registry.venue.no-code", AVenue().Revoke("gl01", Now).Refusal?.Code);

    [Theory]
    [InlineData("500199010003", VenueKind.DeputyStation, 3, "500199-010-Z-003")]
    [InlineData("500199010", VenueKind.DeputyHome, 12, "500199-010-J-012")]
    [InlineData("500199", VenueKind.UnresolvedDesk, 1, "500199-000-B-001")]
    public void A_number_says_district_subdistrict_kind_and_serial(string area, VenueKind kind, int serial, string number)
    {
        Assert.Equal(number, VenueNumber.Of("500199", area, kind, serial));
        Assert.Equal(serial, VenueNumber.SerialIn(VenueNumber.Series("500199", area, kind), number));
    }

    [Fact]
    public void Every_kind_of_venue_has_a_letter_of_its_own()
    {
        var letters = Enum.GetValues<VenueKind>().Select(VenueNumber.Letter).ToList();

        Assert.Equal("JZDYCBS", string.Concat(letters));
    }

    [Fact]
    public void Codes_made_here_are_good_and_look_alikes_are_not()
    {
        Assert.All(Enumerable.Range(0, 200), _ => Assert.True(VenueCode.IsGood(DistrictKeys.RandomCode(VenueCode.Length))));
        Assert.All((string[])["AAAAAAA", "AAAAAAAAA", "AAAAAAA0", "AAAAAAAI", "AAAAAAAL", "AAAAAAAO", "aaaaaaaa", "AAAA-AAA"], code => Assert.False(VenueCode.IsGood(code)));
    }

    private static Venue AVenue() => new()
    {
        Id = Guid.CreateVersion7(Now), Number = "500199-010-Z-003", Name = "青石坡站", Kind = VenueKind.DeputyStation, AreaCode = "500199010003",
        FirstReceiver = UnitId.Of(Guid.CreateVersion7(Now)), ValidFrom = new DateOnly(2026, 1, 1),
    };
}
