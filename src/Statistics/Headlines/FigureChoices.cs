using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using static Huiyin.Statistics.StatisticsWords;

namespace Huiyin.Statistics.Headlines;

/// <summary>What the filters over the tables offer.</summary>
internal sealed class FigureChoices(Register register)
{
    private const int SubdistrictDigits = 9;

    public IEnumerable<(string Value, string Words)> Units => register.Units.Where(unit => unit.Kind != UnitKind.Court).Select(unit => (CellKey.Of(unit.Id), unit.ShortName));

    public IEnumerable<(string Value, string Words)> Areas => register.Areas.Where(area => area.Code.Length == SubdistrictDigits).Select(area => (area.Code, area.Name));

    public IEnumerable<(string Value, string Words)> Channels => Enum.GetValues<ChannelKind>().Select(channel => (channel.ToString(), OfMatters["channel." + channel]));

    public IEnumerable<(string Value, string Words)> Categories => register.Categories.Where(category => category.Code.Length == CellKey.CategoryDigits).Select(category => (category.Code, category.Name));

    public IEnumerable<(string Value, string Words)> Purposes => Enum.GetValues<Purpose>().Select(purpose => (purpose.ToString(), OfMatters["purpose." + purpose]));

    public static IEnumerable<(string Value, string Words)> Periods => new[] { "day", "week", "month", "quarter", "year", "30" }.Select(value => (value, W["period." + value]));
}
