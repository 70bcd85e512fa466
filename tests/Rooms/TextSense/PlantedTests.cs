using Huiyin.TextSense;

namespace Huiyin.Tests.Rooms.TextSense;

/// <summary>2,000 personal items in our own sentences, and 1,000 sentences with nothing personal in them.</summary>
public class PlantedTests(ITestOutputHelper output)
{
    private const uint Seed = 20261121;

    private static readonly (PersonalKind Kind, int Count)[] Sowing =
    [
        (PersonalKind.MobilePhone, 450), (PersonalKind.IdNumber, 250), (PersonalKind.CreditCode, 150), (PersonalKind.Plate, 200), (PersonalKind.BankCard, 150), (PersonalKind.Email, 150),
        (PersonalKind.Name, 450), (PersonalKind.Room, 120), (PersonalKind.Account, 40), (PersonalKind.Document, 40),
    ];

    public static TheoryData<PersonalKind> MachineCheckable =>
        [PersonalKind.MobilePhone, PersonalKind.IdNumber, PersonalKind.CreditCode, PersonalKind.Plate, PersonalKind.BankCard, PersonalKind.Email];

    [Fact]
    public void Two_thousand_items_are_planted_the_same_ones_every_time()
    {
        var planted = PlantAll();

        Assert.Equal(2000, planted.Count);
        Assert.Equal(planted, PlantAll());
    }

    [Theory]
    [MemberData(nameof(MachineCheckable))]
    public void Nothing_that_a_machine_can_check_is_missed(PersonalKind kind)
    {
        var planted = PlantAll().Where(item => item.Kind == kind).ToList();

        var missed = planted.Where(item => !IsFound(item)).Select(item => item.Text).ToList();

        Tell($"{kind}: {planted.Count - missed.Count} of {planted.Count} found", missed);
        Assert.NotEmpty(planted);
        Assert.Empty(missed);
    }

    [Fact]
    public void Nineteen_of_twenty_names_after_cues_are_found()
    {
        var planted = PlantAll().Where(item => item.Kind == PersonalKind.Name).ToList();

        var missed = planted.Where(item => !IsFound(item)).Select(item => $"{item.Item}: {item.Text}").ToList();

        Tell($"names: {planted.Count - missed.Count} of {planted.Count} found", missed);
        Assert.True(missed.Count <= planted.Count * 0.05, string.Join('\n', missed));
    }

    [Theory]
    [InlineData(PersonalKind.Room)]
    [InlineData(PersonalKind.Account)]
    [InlineData(PersonalKind.Document)]
    public void Rooms_accounts_and_documents_are_found_by_their_words(PersonalKind kind)
    {
        var planted = PlantAll().Where(item => item.Kind == kind).ToList();

        var missed = planted.Where(item => !IsFound(item)).Select(item => $"{item.Item}: {item.Text}").ToList();

        Tell($"{kind}: {planted.Count - missed.Count} of {planted.Count} found", missed);
        Assert.True(missed.Count <= planted.Count * 0.05, string.Join('\n', missed));
    }

    [Fact]
    public void At_most_one_in_fifty_harmless_sentences_is_altered()
    {
        var planter = new Planter(Seed);
        var sentences = Enumerable.Range(0, 1000).Select(number => Plots.Harmless(planter, number)).ToList();

        var altered = sentences.Where(sentence => PersonalText.Mask(sentence) != sentence).Select(sentence => $"{sentence} → {PersonalText.Mask(sentence)}").ToList();

        Tell($"altered wrongly: {altered.Count} of {sentences.Count} ({Plots.InnocentKinds} sentences)", altered);
        Assert.True(altered.Count <= sentences.Count * 0.02, string.Join('\n', altered));
    }

    [Fact]
    public void What_was_planted_cannot_be_read_after_masking_but_for_codes_of_organisations()
    {
        var readable = PlantAll().Where(item => IsFound(item) && item.Kind != PersonalKind.CreditCode && item.Length > 2)
            .Where(item => PersonalText.Mask(item.Text).Contains(item.Item, StringComparison.Ordinal)).Select(item => item.Text).ToList();

        Assert.Empty(readable);
    }

    [Fact]
    public void Masking_the_masked_changes_nothing()
    {
        Assert.All(PlantAll(), item => Assert.Equal(PersonalText.Mask(item.Text), PersonalText.Mask(PersonalText.Mask(item.Text))));
    }

    // The whole item lies in one find of its kind; 号 and 室 at the end of a room may stay.
    private static bool IsFound(Planted item) => PersonalText.Find(item.Text).Any(find =>
        find.Kind == item.Kind && find.Start <= item.Start && find.Start + find.Length >= item.Start + item.Length);

    private static List<Planted> PlantAll()
    {
        var planter = new Planter(Seed);
        return [.. Sowing.SelectMany(row => Enumerable.Range(0, row.Count).Select(_ => Plots.Plant(planter, row.Kind)))];
    }

    private void Tell(string line, List<string> examples)
    {
        output.WriteLine(line);
        foreach (var example in examples.Take(40))
        {
            output.WriteLine("  " + example);
        }
    }
}
