using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.SignIn;

namespace Huiyin.Tests.Rooms.Registry.SignIn;

public class StaffTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);
    private static readonly UnitId Unit = UnitId.Of(Guid.Parse("01934a10-0000-7000-8000-000000000001"));

    [Theory]
    [InlineData(Role.SystemAdmin, Role.Auditor)]
    [InlineData(Role.SecurityAdmin, Role.SystemAdmin)]
    [InlineData(Role.Auditor, Role.SecurityAdmin)]
    public void Administrator_guard_and_auditor_are_different_people(Role first, Role second)
    {
        var person = Person();

        var one = Grant(person, first, Today, null);
        var other = Grant(person, second, Today, null);

        Assert.Null(one);
        Assert.Equal("account.roles-exclude", other);
        Assert.Equal(first, Assert.Single(person.Grants).Role);
    }

    [Fact]
    public void An_auditor_may_become_administrator_after_having_been_auditor()
    {
        var person = Person();
        Grant(person, Role.Auditor, Today, Today.AddDays(10));

        var sameDay = Grant(person, Role.SystemAdmin, Today.AddDays(10), null);
        var dayAfter = Grant(person, Role.SystemAdmin, Today.AddDays(11), null);

        Assert.Equal("account.roles-exclude", sameDay);
        Assert.Null(dayAfter);
    }

    [Theory]
    [InlineData(Role.System)]
    [InlineData(Role.Citizen)]
    [InlineData(Role.CoHandler)]
    public void Nobody_is_given_what_follows_by_itself(Role role) => Assert.Equal("account.role-not-granted", Grant(Person(), role, Today, null));

    [Fact]
    public void A_role_that_is_taken_away_ended_yesterday()
    {
        var person = Person();
        Grant(person, Role.Handler, Today.AddDays(-30), null);

        person.TakeAway(Role.Handler, Unit, Today);

        Assert.False(person.Grants[0].IsValidOn(Today));
        Assert.True(person.Grants[0].IsValidOn(Today.AddDays(-1)));
    }

    [Theory]
    [InlineData("/w/m/261121042737?tab=reply", "/w/m/261121042737?tab=reply")]
    [InlineData("/d", "/d")]
    [InlineData("//evil.example", "/w")]
    [InlineData("/\\evil.example", "/w")]
    [InlineData("\\/evil.example", "/w")]
    [InlineData("/\t/evil.example", "/w")]
    [InlineData("https:evil.example", "/w")]
    [InlineData("https://evil.example/", "/w")]
    [InlineData("javascript:alert(1)", "/w")]
    [InlineData("w", "/w")]
    [InlineData("/w/你好", "/w")]
    [InlineData("/w/signin?returnUrl=/w/signin", "/w")]
    [InlineData("/w/signout", "/w")]
    [InlineData("", "/w")]
    [InlineData(null, "/w")]
    public void After_signing_in_one_stays_in_the_house(string? asked, string goes) => Assert.Equal(goes, LocalPath.Of(asked));

    private static Staff Person() => new() { Id = StaffId.Of(Guid.Parse("01934a10-0000-7000-8000-0000000000aa")), Account = "cb01", Name = "陈北", HomeUnit = Unit, ValidFrom = Today.AddDays(-100) };

    private static string? Grant(Staff person, Role role, DateOnly from, DateOnly? to) =>
        person.Grant(Guid.Parse("01934a10-0000-7000-8000-0000000000bb"), role, Unit, from, to).Refusal?.Code;
}
