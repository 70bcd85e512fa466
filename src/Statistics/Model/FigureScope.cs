using Huiyin.Registry.Contract;

namespace Huiyin.Statistics.Model;

/// <summary>How far somebody's figures reach (rule 4.2, "Statistics"): the district, the units where a role is held, or one's own matters.</summary>
/// <param name="Units">Null for the whole district.</param>
/// <param name="Handler">Set where only one's own matters count.</param>
internal sealed record FigureScope(IReadOnlyList<UnitId>? Units, StaffId? Handler)
{
    /// <summary>Everybody: the home page.</summary>
    public static readonly FigureScope District = new(null, null);

    private static readonly Role[] OfDistrict = [.. PermissionMatrix.Roles(Ability.SeeStatistics).Where(role => PermissionMatrix.Of(Ability.SeeStatistics, role) == Reach.All)];

    // ○ of the matrix for whoever works at a unit; citizens, deputies and members have pages of their own.
    private static readonly Role[] OfUnit = [Role.CounterClerk, Role.HotlineSeat, Role.UnitReceiver, Role.UnitLeader, Role.GridKeeper];

    /// <summary>Who may open the figures at all; who only works on matters sees their own.</summary>
    public static readonly Role[] Readers = [.. OfDistrict, .. OfUnit, Role.Handler];

    public static FigureScope Of(Actor actor)
    {
        if (OfDistrict.Any(actor.IsAnywhere))
        {
            return District;
        }

        var units = OfUnit.SelectMany(actor.UnitsOf).Distinct().ToList();
        return units.Count > 0 ? new FigureScope(units, null) : new FigureScope([], actor.Id);
    }
}
