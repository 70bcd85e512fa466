using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Classifying;
using Huiyin.TextSense.Lexicon;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Matters.Suggesting;

/// <summary>What is suggested for a matter: it proposes, a person decides.</summary>
/// <param name="Category">Read from the text; null when nothing in it tells.</param>
/// <param name="Chance">Of that category, 0 … 1.</param>
/// <param name="Words">The words that decided for it.</param>
/// <param name="Units">At most three, the likeliest first.</param>
/// <param name="Version">The version of the model; null while the lexicon alone reads.</param>
internal sealed record Suggestion(CategoryBrief? Category, double Chance, IReadOnlyList<string> Words, IReadOnlyList<UnitWeight> Units, Guid? Version)
{
    private const double SureUnitFrom = 0.5;

    public static readonly Suggestion None = new(null, 0, [], [], null);

    /// <summary>The engine is switched off or broken; everything goes on by hand.</summary>
    public bool IsOff { get; init; }

    /// <summary>The first unit may stand preselected; with less, nothing does.</summary>
    public bool IsSure => Units.Count > 0 && Units[0].Chance >= SureUnitFrom;
}

/// <summary>Reads a matter's text with what the district has learned.</summary>
internal sealed class Suggestions(HuiyinDb db, CurrentDistrict current, IConfiguration settings)
{
    /// <summary><c>Suggestions:Enabled</c>, true unless it says otherwise.</summary>
    public const string Switch = "Suggestions:Enabled";

    /// <summary><c>Suggestions:LearnAtNight</c>, true unless it says otherwise.</summary>
    public const string NightSwitch = "Suggestions:LearnAtNight";

    private const int MostUnits = 3;
    private const int MostWords = 4;
    private const int MostLooked = 10;
    private const int MostCategories = 3;
    private const double LexiconTexts = 300; // a model of so many texts says as much as the lexicon
    private const double SaysNothing = 0.12;

    public bool IsOn => settings.GetValue(Switch, true);

    public bool LearnsAtNight => IsOn && settings.GetValue(NightSwitch, true);

    /// <param name="matter">Asked about; the unit it reports is never suggested.</param>
    /// <param name="chosen">A category that a person chose; null to read it from the text.</param>
    public async Task<Suggestion> ForAsync(Matter matter, CategoryBrief? chosen, Register register, CancellationToken ct)
    {
        if (!IsOn)
        {
            return Suggestion.None with { IsOff = true };
        }

        try
        {
            var memory = current.Value.Memory(() => new DistrictSense());
            return Of(matter, chosen, register, await memory.CurrentAsync(db, ct), memory);
        }
        catch (Exception broken) when (broken is InvalidDataException or ModelUnreadableException)
        {
            return Suggestion.None with { IsOff = true };
        }
    }

    private static Suggestion Of(Matter matter, CategoryBrief? chosen, Register register, Sense sense, DistrictSense memory)
    {
        var text = $"{matter.Title}\n{matter.Text}";
        var (categories, words) = chosen is null ? Categories(text, register, sense, memory) : ([(chosen.Code, 1)], Spoken(text, chosen, memory.Lexicon(register)));
        if (categories.Count == 0)
        {
            return Suggestion.None with { Version = sense.Version };
        }

        bool IsAllowed(UnitId unit) => unit != matter.ReportedUnit && register.Unit(unit) is { Kind: not UnitKind.Court };
        var units = UnitWeights.Of(categories, matter.AreaCode, register, sense.Habits, IsAllowed);
        return new Suggestion(register.Category(categories[0].Code), categories[0].Chance, words, [.. units.Take(MostUnits)], sense.Version);
    }

    // A person chose the category: the words of the text that speak for it.
    private static IReadOnlyList<string> Spoken(string text, CategoryBrief chosen, CategoryLexicon lexicon) =>
        [.. (lexicon.Rank(text, chosen.Code.Length, MostLooked).FirstOrDefault(one => one.Code == chosen.Code)?.Words ?? []).Select(place => place.Word).Distinct().Take(MostWords)];

    private static (IReadOnlyList<(string Code, double Chance)> Categories, IReadOnlyList<string> Words) Categories(string text, Register register, Sense sense, DistrictSense memory)
    {
        var spoken = memory.Lexicon(register).Rank(text, most: MostCategories);
        var told = sense.Model?.Classify(text, MostCategories);
        var trust = told is null ? 0 : sense.Model!.Texts / (sense.Model.Texts + LexiconTexts); // asked just before
        var chances = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var one in told?.Candidates ?? [])
        {
            chances[one.Label] = trust * one.Probability;
        }

        foreach (var one in spoken)
        {
            chances[one.Code] = chances.GetValueOrDefault(one.Code) + ((1 - trust) * one.Score);
        }

        var best = chances.Where(pair => pair.Value >= SaysNothing && register.Category(pair.Key) is not null)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostCategories).Select(pair => (pair.Key, pair.Value)).ToList();
        var lexicon = best.Count == 0 ? null : spoken.FirstOrDefault(one => one.Code == best[0].Key);
        var model = best.Count > 0 && told?.Label == best[0].Key ? told.Words : [];
        return (best, lexicon is null ? model : [.. lexicon.Words.Select(place => place.Word).Distinct().Take(MostWords)]);
    }
}
