using System.Globalization;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Jobs;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense;
using Huiyin.TextSense.Lexicon;
using Huiyin.TextSense.Places;
using Huiyin.TextSense.Topics;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Listening;

/// <summary>Looks every hour for what many citizens write about, and replaces what it found before. It may run twice.</summary>
internal sealed class FindHotTopicsHandler(HuiyinDb db, MatterDesk desk, CurrentDistrict current) : IJob
{
    public static readonly TimeSpan Rhythm = TimeSpan.FromHours(1);

    // HotTopics reads 250 letters of a text; what is urgent may stand further down.
    private const int ReadLetters = 300;

    private const int ShortestName = 4;
    private const int CommunityDigits = 12;
    private const int SubdistrictDigits = 9;

    public async Task RunAsync(CancellationToken ct)
    {
        var now = desk.Now;
        var messages = await MessagesAsync(now, ct);
        var known = Known(await desk.RegisterAsync(ct));
        var topics = HotTopics.Find(messages, new TopicQuestion { Until = TopicWindow.Until(now), Known = known }).Select(topic => topic with { Name = NameOf(topic, known) }).ToList();
        db.ChangeTracker.Clear();
        var areas = messages.ToDictionary(message => message.Key, message => message.Area, StringComparer.Ordinal);
        await db.InOneGoAsync(go => ReplaceAsync(topics, areas, now, go), ct);
    }

    private async Task<List<TopicMessage>> MessagesAsync(DateTimeOffset now, CancellationToken ct)
    {
        var voices = await TopicWindow.Newest(db, now).Take(TopicWindow.Most)
            .Select(matter => new Voice(matter.Id, matter.RegisteredAt, matter.Title, matter.Text, matter.PhoneHash, matter.SealedPlace, matter.AreaCode, matter.FollowerCount, matter.SuggestedMaster))
            .ToListAsync(ct);
        // "Me too": those who were merged already, and those who said so and wait for somebody to merge them.
        var pointed = voices.Where(voice => voice.PointsTo is not null).CountBy(voice => voice.PointsTo!.Value).ToDictionary(); // not null: filtered
        return [.. voices.Select(voice => Message(voice, pointed.GetValueOrDefault(voice.Id)))];
    }

    // Without numbers of phones, plates and houses: the names of topics are made of these words.
    private TopicMessage Message(Voice voice, int pointed) =>
        new(voice.Id.Value.ToString("N"), voice.At, SearchText.Impersonal(voice.Title), SearchText.Impersonal(voice.Text.Length > ReadLetters ? voice.Text[..ReadLetters] : voice.Text))
        {
            Citizen = voice.PhoneHash is { } hash ? Convert.ToHexString(hash) : null,
            Place = SearchText.ImpersonalPlace(current.Value.Keys.Unseal(voice.SealedPlace)),
            Area = voice.AreaCode,
            Endorsements = voice.Followers + pointed,
            Severity = UrgencySense.Find($"{voice.Title}\n{voice.Text}").Level switch
            {
                UrgencyLevel.P1 => 1,
                UrgencyLevel.P2 => 0.5,
                UrgencyLevel.Normal => 0,
            },
        };

    private static KnownPlaces Known(Register register) => new(
        register.Areas.Select(area => area.Name),
        register.Units.SelectMany(unit => new[] { unit.Name, unit.ShortName }),
        register.Venues.Select(venue => venue.Name));

    // What is heard in many places is not named after the one that stands in the title its name was taken from.
    private static string NameOf(HotTopic topic, KnownPlaces known)
    {
        var name = topic.Name;
        foreach (var find in topic.Place is null ? PlaceNames.Find(name, known).Where(find => find.Kind != PlaceKind.Organisation).Reverse() : [])
        {
            name = name.Length - find.Length >= ShortestName ? name.Remove(find.Start, find.Length) : name;
        }

        return name.TrimStart('的', '在');
    }

    private async Task<bool> ReplaceAsync(IReadOnlyList<HotTopic> topics, Dictionary<string, string?> areas, DateTimeOffset now, CancellationToken ct)
    {
        var before = await BeforeAsync(ct);
        await db.Set<HotTopicMatter>().ExecuteDeleteAsync(ct);
        await db.Set<HotTopicRow>().ExecuteDeleteAsync(ct);
        var found = topics.Select(topic => topic.Members.Select(member => MatterId.Of(Guid.ParseExact(member.Key, "N"))).ToList()).ToList();
        var heirs = TopicHeirs.Of(found, before);
        foreach (var (at, topic) in topics.Index())
        {
            var row = Row(topic, AreaOf([.. topic.Members.Select(member => areas.GetValueOrDefault(member.Key))]), heirs[at], now);
            db.Add(row);
            db.AddRange(topic.Members.Zip(found[at], (member, matter) => new HotTopicMatter { Topic = row.Id, Matter = matter, Score = member.Score }));
        }

        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<List<EarlierTopic>> BeforeAsync(CancellationToken ct)
    {
        var members = (await db.Set<HotTopicMatter>().AsNoTracking().ToListAsync(ct)).ToLookup(member => member.Topic, member => member.Matter);
        return [.. (await db.Set<HotTopicRow>().AsNoTracking().OrderByDescending(topic => topic.Heat).ThenBy(topic => topic.Id).ToListAsync(ct))
            .Select(topic => new EarlierTopic(topic.Id, topic.AlertedAt, members[topic.Id].ToHashSet()))];
    }

    private static HotTopicRow Row(HotTopic topic, string? area, EarlierTopic? heir, DateTimeOffset now)
    {
        var (heat, counts) = (topic.Heat, topic.Counts);
        var isAlert = topic.Trend.IsAlert || counts.IsHot;
        return new HotTopicRow
        {
            Id = heir?.Id ?? Guid.CreateVersion7(now),
            Name = Cut(topic.Name, HotTopicRow.LongestName),
            Place = topic.Place is { } place ? Cut(place, HotTopicRow.LongestPlace) : null,
            AreaCode = area,
            Heat = heat.Value,
            People = heat.People,
            Growth = heat.Growth,
            Duration = heat.Duration,
            Endorsed = heat.Endorsed,
            Grave = heat.Grave,
            Matters = counts.Matters,
            Citizens = counts.Citizens,
            Endorsements = counts.Endorsements,
            First = counts.First,
            Last = counts.Last,
            Weeks = string.Join(',', topic.Trend.Weeks.Select(week => week.ToString(CultureInfo.InvariantCulture))),
            AlsoNamed = string.Join('、', topic.AlsoNamed.Select(name => Cut(name, HotTopicRow.LongestPlace))),
            IsAlert = isAlert,
            AlertedAt = heir?.AlertedAt ?? (isAlert ? now : null),
            FoundAt = now,
        };
    }

    // Said of a community, else of a subdistrict, only where at least half of the matters lie there: a question from everywhere has no area.
    private static string? AreaOf(IReadOnlyList<string?> codes)
    {
        foreach (var length in (int[])[CommunityDigits, SubdistrictDigits])
        {
            var (code, count) = codes.Where(code => code?.Length >= length).CountBy(code => code![..length]).OrderByDescending(area => area.Value).ThenBy(area => area.Key, StringComparer.Ordinal).FirstOrDefault(); // long enough: not null
            if (2 * count >= codes.Count)
            {
                return code;
            }
        }

        return null;
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;

    private sealed record Voice(MatterId Id, DateTimeOffset At, string Title, string Text, byte[]? PhoneHash, string? SealedPlace, string? AreaCode, int Followers, MatterId? PointsTo);
}
