using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Shancheng;

/// <summary>Where a matter comes in: the door, the place, who takes it first and who writes it down.</summary>
/// <param name="Clerk">Who registers it for somebody; null when the citizen does.</param>
internal sealed record Arrival(ChannelKind Channel, AreaBrief Community, string Subdistrict, VenueBrief? Venue, UnitId FirstReceiver, StaffBrief? Clerk)
{
    private static readonly ChannelKind[] Channels =
        [ChannelKind.WallCode, ChannelKind.WebPage, ChannelKind.Counter, ChannelKind.Hotline, ChannelKind.UnresolvedDesk, ChannelKind.Reception];

    public static Arrival Throw(Dice dice, Register register, Cast cast)
    {
        var channel = Channels[dice.Weighted([46, 18, 15, 14, 3, 4])];
        var community = dice.Of([.. register.Areas.Where(area => area.IsCommunity)]);
        switch (channel)
        {
            case ChannelKind.WallCode:
                var venue = dice.Of(register.Venues);
                return At(channel, CommunityOf(dice, register, venue, community), register, venue, venue.FirstReceiver, null);
            case ChannelKind.Counter or ChannelKind.UnresolvedDesk or ChannelKind.Reception:
                var kind = channel == ChannelKind.Counter ? VenueKind.Counter : channel == ChannelKind.UnresolvedDesk ? VenueKind.UnresolvedDesk : VenueKind.DeputyHome;
                var desk = dice.Of([.. register.Venues.Where(venue => venue.Kind == kind)]);
                var clerk = dice.Of(cast.All(desk.FirstReceiver, Role.CounterClerk));
                return At(channel, CommunityOf(dice, register, desk, community), register, desk, clerk.Unit, clerk);
            case ChannelKind.Hotline:
                var seat = dice.Of(cast.All(register.Centre.Id, Role.HotlineSeat));
                return At(channel, community, register, null, seat.Unit, seat);
            default:
                return At(channel, community, register, null, register.Centre.Id, null);
        }
    }

    public Mover Registrar(Cast cast) => Clerk is null ? Mover.Citizen : cast.Play(Clerk);

    private static Arrival At(ChannelKind channel, AreaBrief community, Register register, VenueBrief? venue, UnitId first, StaffBrief? clerk) =>
        new(channel, community, register.Area(community.ParentCode)?.Name ?? register.DistrictName, venue, first, clerk);

    private static AreaBrief CommunityOf(Dice dice, Register register, VenueBrief venue, AreaBrief otherwise)
    {
        var inside = register.Areas.Where(area => area.IsCommunity && area.Code.StartsWith(venue.AreaCode, StringComparison.Ordinal)).ToList();
        return inside.Count == 0 ? otherwise : dice.Of(inside);
    }
}
