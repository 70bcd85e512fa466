using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using static Huiyin.Statistics.StatisticsWords;

namespace Huiyin.Statistics.Headlines;

/// <summary>The keys of lines in words.</summary>
internal sealed class LineNames(Register register)
{
    public string Of(Dimension dimension, string key) => dimension switch
    {
        Dimension.Total => key,
        Dimension.Unit => UnitOf(key) is { } unit ? unit.ShortName : W["figures.ended-unit"],
        Dimension.Area => register.Area(key)?.Name ?? W["figures.unknown"],
        Dimension.Channel => OfMatters["channel." + key],
        Dimension.Category => register.Category(key)?.Name ?? W["figures.unknown"],
        Dimension.Purpose => key.Length == 0 ? W["figures.unknown"] : OfMatters["purpose." + key],
    };

    /// <summary>Units are compared with their like only.</summary>
    public string? Group(Dimension dimension, string key) => dimension switch
    {
        Dimension.Unit => UnitOf(key) is { } unit ? OfRegistry["unit-kind." + unit.Kind] : W["figures.ended-unit"],
        Dimension.Category => register.Category(key is { Length: > 2 } code ? code[..2] : key)?.Name,
        Dimension.Total or Dimension.Area or Dimension.Channel or Dimension.Purpose => null,
    };

    /// <summary>The order of the register, which says nothing about who is better.</summary>
    public string Order(Dimension dimension, string key) => dimension switch
    {
        Dimension.Unit => UnitOf(key) is { } unit ? $"{(int)unit.Kind:00}{unit.Code}" : "99" + key,
        Dimension.Total or Dimension.Area or Dimension.Channel or Dimension.Category or Dimension.Purpose => key.Length == 0 ? "~" : key,
    };

    public IReadOnlyList<string> Cuts(FigureCut cut)
    {
        var cuts = new List<string>();
        void AddIf(string name, Dimension dimension, string? key)
        {
            if (key is not null)
            {
                cuts.Add(W.T("figures.cut", W[name], Of(dimension, key)));
            }
        }

        AddIf("figures.unit", Dimension.Unit, cut.Unit is { } unit ? CellKey.Of(unit) : null);
        AddIf("figures.area", Dimension.Area, cut.Area);
        AddIf("figures.channel", Dimension.Channel, cut.Channel?.ToString());
        AddIf("rows.category", Dimension.Category, cut.Category);
        AddIf("figures.purpose", Dimension.Purpose, cut.Purpose);
        return cuts;
    }

    private UnitBrief? UnitOf(string key) => Guid.TryParseExact(key, "N", out var id) ? register.Unit(UnitId.Of(id)) : null;
}
