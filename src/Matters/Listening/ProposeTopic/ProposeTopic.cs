using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.Ui;

namespace Huiyin.Matters.Listening;

/// <summary>议题建议: a hot topic put so that a round of deliberation may take it up, to be printed or copied. Nothing in it says who wrote.</summary>
/// <param name="Voices">Titles of the most typical matters.</param>
internal sealed record ProposalPaper(Guid Topic, string Title, string District, DateOnly On, IReadOnlyList<(string Head, string Text)> Parts, string VoicesHead, IReadOnlyList<string> Voices)
{
    /// <summary>The whole of it as plain text.</summary>
    public string Plain => string.Join('\n', [Title, "", .. Parts.SelectMany(part => new[] { part.Head, part.Text, "" }), VoicesHead, .. Voices.Select(voice => "· " + voice)]);
}

internal sealed class ProposeTopicHandler(TopicReads reads, MatterDesk desk)
{
    private const int FewVoices = 6;
    private const int FewUnits = 4;

    public async Task<Outcome<ProposalPaper>> HandleAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await reads.FindAsync(id, ct) is not { } topic)
        {
            return MatterRefusals.NotFound;
        }

        // A paper for a meeting is Chinese whoever reads the page.
        using var chinese = Language.Use(false);
        var matters = await reads.MattersAsync([id], actor, ct);
        var voices = matters.OrderByDescending(matter => matter.Score).Select(matter => matter.Title).OfType<string>().Select(PersonalText.Mask).Distinct().Take(FewVoices);
        var register = await desk.RegisterAsync(ct);
        return new ProposalPaper(id, W.Words.T("topics.paper.title", topic.Name), register.DistrictName, DateWords.DayOf(desk.Now), Parts(topic, matters, register), W.Words["topics.paper.voices"], [.. voices]);
    }

    private static (string Head, string Text)[] Parts(HotTopicRow topic, List<TopicMatter> matters, Register register)
    {
        var trend = TopicWords.Trend(topic);
        var where = TopicWords.Where(topic, TopicReads.Subdistricts(matters), register);
        var open = matters.Where(matter => matter.IsOpen).ToList();
        var units = open.CountBy(matter => register.UnitName(matter.Unit)).OrderByDescending(unit => unit.Value).Select(unit => unit.Key).Where(name => name.Length > 0).Take(FewUnits);
        return
        [
            (W.Words["topics.paper.situation"], W.Words.T(
                "topics.paper.situation-text", DateWords.Day(DateWords.DayOf(topic.First)), DateWords.Day(DateWords.DayOf(topic.Last)), topic.Matters, topic.Citizens, topic.Name, trend.ThisWeek, trend.WeekBefore, topic.Endorsements)),
            (W.Words["topics.paper.place"], where.Length == 0 ? W.Words["topics.paper.place-none"] : topic.AlsoNamed.Length == 0 ? where : W.Words.T("topics.paper.place-also", where, topic.AlsoNamed)),
            (W.Words["topics.paper.handling"], open.Count == 0
                ? W.Words.T("topics.paper.handling-over", matters.Count)
                : W.Words.T("topics.paper.handling-text", matters.Count, matters.Count - open.Count, open.Count, string.Join('、', units))),
            (W.Words["topics.paper.ask"], W.Words.T("topics.paper.ask-text", topic.Name)),
        ];
    }
}
