using System.Text.RegularExpressions;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Registry.Settings;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Registry.Settings;

public sealed partial class DefaultsTests
{
    [Fact]
    public void The_tree_has_three_levels_and_no_orphan()
    {
        var byLevel = DefaultCategories.All.ToLookup(category => category.Code.Length / Category.DigitsPerLevel);

        Assert.Equal(17, byLevel[1].Count());
        Assert.InRange(byLevel[2].Count(), 70, 100);
        Assert.InRange(byLevel[3].Count(), 250, 350);
        var codes = DefaultCategories.All.Select(category => category.Code).ToHashSet();
        Assert.Equal(DefaultCategories.All.Count, codes.Count);
        Assert.All(DefaultCategories.All, category => Assert.True(Category.ParentOf(category.Code) is not { } parent || codes.Contains(parent), category.Code));
    }

    [Theory]
    [InlineData("城乡建设")]
    [InlineData("环境保护")]
    [InlineData("交通运输")]
    [InlineData("教育文体")]
    [InlineData("劳动和社会保障")]
    [InlineData("商贸旅游")]
    [InlineData("卫生计生")]
    public void The_seven_labels_of_public_data_find_a_first_level_class(string label) => Assert.Equal(1, TheTree().CategoryNamed(label)?.Level);

    [Fact]
    public void No_name_and_no_alias_means_two_things()
    {
        var names = DefaultCategories.All.SelectMany(category => category.Aliases.Prepend(category.Name));

        Assert.Empty(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_profile_has_every_usual_limit_with_a_source()
    {
        Assert.Equal(["default", "sichuan", "beijing"], DefaultLimits.Profiles);
        var usual = DefaultLimits.Of("default").Select(limit => limit.Key).ToHashSet();
        Assert.All(DefaultLimits.Profiles, profile => Assert.Superset(usual, DefaultLimits.Of(profile).Select(limit => limit.Key).ToHashSet()));
        Assert.All(DefaultLimits.Profiles.SelectMany(DefaultLimits.Of), limit => Assert.NotEmpty(limit.Source));
    }

    [Theory]
    [InlineData("default", Purpose.Consultation, 3, LimitUnit.WorkDays)]
    [InlineData("default", Purpose.Complaint, 12, LimitUnit.WorkDays)]
    [InlineData("default", null, 12, LimitUnit.WorkDays)]
    [InlineData("sichuan", Purpose.Consultation, 3, LimitUnit.WorkDays)]
    [InlineData("sichuan", Purpose.Help, 7, LimitUnit.WorkDays)]
    [InlineData("sichuan", Purpose.Suggestion, 7, LimitUnit.WorkDays)]
    [InlineData("sichuan", Purpose.TipOff, 15, LimitUnit.WorkDays)]
    [InlineData("beijing", Purpose.Consultation, 7, LimitUnit.NaturalDays)]
    [InlineData("beijing", Purpose.Complaint, 15, LimitUnit.NaturalDays)]
    public void A_profile_promises_by_purpose(string profile, Purpose? purpose, int number, LimitUnit unit)
    {
        var limits = DefaultLimits.Of(profile).Select(limit => new LimitRule(limit.Key, limit.Limit, DefaultLimits.SinceEver, limit.Source)).ToList();
        var register = new Register("山城示范区", "500199", [], [], [], [], limits, [], [], WorkCalendar.National);

        Assert.Equal(new TimeLimit(number, unit), register.Promise(purpose, new DateOnly(2026, 11, 2)));
    }

    [Fact]
    public void Each_limit_and_kind_has_a_name_in_both_languages_and_both_files_say_the_same_things()
    {
        var words = Huiyin.Registry.RegistryWords.W;
        var wanted = DefaultLimits.Profiles.SelectMany(DefaultLimits.Of).Select(limit => "limit-key." + limit.Key)
            .Concat(Enum.GetNames<LimitUnit>().Select(unit => "limit-unit." + unit))
            .Concat(Enum.GetNames<UnitKind>().Select(kind => "unit-kind." + kind))
            .Concat(Enum.GetNames<VenueKind>().Select(kind => "venue-kind." + kind)).ToList();

        Assert.Empty(words.Keys(english: false).ToHashSet().Except(words.Keys(english: true)));
        Assert.Empty(words.Keys(english: true).ToHashSet().Except(words.Keys(english: false)));
        Assert.Empty(wanted.Except(words.Keys(english: false)));
        Assert.DoesNotContain(words.Keys(english: false), key => Holes(words, key, english: false) != Holes(words, key, english: true));
    }

    private static string Holes(Huiyin.Ui.Words words, string key, bool english)
    {
        using (Huiyin.Ui.Language.Use(english))
        {
            return string.Concat(Hole().Matches(words[key]).Select(match => match.Value).Distinct().Order());
        }
    }

    private static Register TheTree() => new(
        "山城示范区", "500199", [], [], [],
        [.. DefaultCategories.All.Select(category => new CategoryBrief(category.Code, category.Name, category.Code.Length / 2, Category.ParentOf(category.Code), category.Aliases))],
        [], [], [], WorkCalendar.National);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
