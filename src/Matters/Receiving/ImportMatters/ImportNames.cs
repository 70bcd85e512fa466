using System.Collections.Frozen;
using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Receiving;

/// <summary>Units, areas, purposes and results as a foreign file names them; what is not found refuses its row, so that the next run takes it once the name is right.</summary>
internal sealed class ImportNames
{
    private static readonly FrozenDictionary<string, Purpose> Purposes = new Dictionary<string, Purpose>
    {
        ["咨询"] = Purpose.Consultation, ["求助"] = Purpose.Help, ["投诉"] = Purpose.Complaint, ["举报"] = Purpose.TipOff, ["建议"] = Purpose.Suggestion, ["表扬"] = Purpose.Praise,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ReplyResult> Results = new Dictionary<string, ReplyResult>
    {
        ["已解决"] = ReplyResult.Solved, ["部分解决"] = ReplyResult.PartlySolved, ["列入计划"] = ReplyResult.Planned, ["解释说明"] = ReplyResult.Explained, ["与事实不符"] = ReplyResult.NotFactual,
    }.ToFrozenDictionary();

    private readonly Register register;
    private readonly ILookup<string, UnitBrief> units;
    private readonly ILookup<string, AreaBrief> areas;

    public ImportNames(Register register)
    {
        this.register = register;
        units = register.Units.SelectMany(unit => new[] { unit.Code, unit.Name, unit.ShortName }.Distinct().Select(name => (name, unit))).ToLookup(pair => pair.name, pair => pair.unit);
        areas = register.Areas.SelectMany(area => new[] { area.Code, area.Name, register.AreaPath(area.Code) }.Distinct().Select(name => (name, area))).ToLookup(pair => pair.name, pair => pair.area);
    }

    public Outcome<UnitId> FirstReceiver(string name)
    {
        if (name.Length == 0)
        {
            return register.Centre.Id;
        }

        return Only(units[name]) is not { } unit ? ImportRefusals.UnitUnknown.With(name)
            : unit.Kind == UnitKind.Court ? ImportRefusals.UnitTakesNoOrders.With(name)
            : unit.Id;
    }

    public Outcome<string?> Area(string name) =>
        name.Length == 0 ? default(Outcome<string?>) : Only(areas[name]) is { } area ? area.Code : ImportRefusals.AreaUnknown.With(name);

    public Outcome<string?> Category(string name) =>
        name.Length == 0 ? default(Outcome<string?>) : (register.Category(name) ?? register.CategoryNamed(name)) is { } category ? category.Code : ImportRefusals.CategoryUnknown.With(name);

    public static Outcome<Purpose?> PurposeNamed(string name) =>
        name.Length == 0 ? default(Outcome<Purpose?>)
        : Purposes.TryGetValue(name, out var purpose) || (Enum.TryParse(name, true, out purpose) && Enum.IsDefined(purpose)) ? purpose
        : ImportRefusals.PurposeUnknown.With(name);

    public static Outcome<ReplyResult> ResultNamed(string name) =>
        name.Length == 0 ? ReplyResult.Explained
        : Results.TryGetValue(name, out var result) || (Enum.TryParse(name, true, out result) && Enum.IsDefined(result)) ? result
        : ImportRefusals.ResultUnknown.With(name);

    // A name that several bear says nothing.
    private static T? Only<T>(IEnumerable<T> found)
        where T : class => found.Take(2).ToList() is [var only] ? only : null;
}
