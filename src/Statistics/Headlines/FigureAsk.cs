using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Statistics.Model;
using Huiyin.Ui;

namespace Huiyin.Statistics.Headlines;

/// <summary>What is asked of figures, tables, rows and exports alike: a period and cuts.</summary>
/// <param name="P">See <see cref="FigurePeriod.Read"/>; two days may be given instead.</param>
/// <param name="Unit">A unit's id: by id, since a unit that has ended has no code in the register any more, but its figures stay.</param>
/// <param name="Area">A subdistrict's nine digits; empty in a link for rows without a place.</param>
/// <param name="Category">The beginning of a category's code.</param>
internal sealed record FigureAsk(string? P, string? From, string? To, string? Unit, string? Channel, string? Area, string? Category, string? Purpose)
{
    /// <summary>In a link: rows that have none. An empty field of a form means all.</summary>
    public const string None = "-";

    public FigurePeriod Period(DateOnly today) => FigurePeriod.Read(P, From, To, today);

    public FigureCut Cut(Actor actor) => new(FigureScope.Of(actor))
    {
        Unit = Unit is { Length: > 0 } id ? Guid.TryParseExact(id, "N", out var known) ? UnitId.Of(known) : default : null,
        Channel = Enum.TryParse<ChannelKind>(Channel, out var channel) && Enum.IsDefined(channel) ? channel : null,
        Area = Chosen(Area),
        Category = Chosen(Category),
        Purpose = Chosen(Purpose),
    };

    /// <summary>The cuts as they stand in an address; more may be added.</summary>
    public string Query(FigurePeriod? period = null, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        var query = new List<string>();
        void AddIf(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        foreach (var (name, value) in more)
        {
            AddIf(name, value);
        }

        AddIf("p", period is null ? P : null);
        AddIf("from", period is null ? From : DateWords.Iso(period.From));
        AddIf("to", period is null ? To : DateWords.Iso(period.To));
        AddUnless("unit", Unit, more);
        AddUnless("channel", Channel, more);
        AddUnless("area", Area, more);
        AddUnless("category", Category, more);
        AddUnless("purpose", Purpose, more);
        return string.Join('&', query);

        void AddUnless(string name, string? value, ReadOnlySpan<(string Name, string? Value)> given)
        {
            foreach (var (other, _) in given)
            {
                if (other == name)
                {
                    return;
                }
            }

            AddIf(name, value);
        }
    }

    private static string? Chosen(string? value) => value switch
    {
        null or "" => null,
        None => "",
        _ => value,
    };
}
