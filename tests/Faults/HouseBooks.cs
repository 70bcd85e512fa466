using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Idempotency;
using Huiyin.Platform.Outbox;
using Huiyin.Platform.Storage;
using Huiyin.Web;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huiyin.Tests.Faults;

/// <summary>Reads the database beside the server and holds it against the client's journal and against the invariants.</summary>
internal sealed class HouseBooks : IAsyncDisposable
{
    private readonly ServiceProvider provider;
    private readonly List<string> faults = [];

    public HouseBooks(string[] arguments)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(Options.Expand(arguments)).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging(log => log.SetMinimumLevel(LogLevel.Error));
        provider = HuiyinHost.AddRooms(services, settings, null).BuildServiceProvider();
    }

    public int MatterCount { get; private set; }

    public int EntryCount { get; private set; }

    /// <summary>Everything that is not as promised; empty when the house kept its word.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(Journal journal)
    {
        faults.Clear();
        var district = provider.GetRequiredService<Districts>().Only;
        await using var db = district.Open();
        var matters = await db.Set<Matter>().AsNoTracking().Include(m => m.Timeline.OrderBy(entry => entry.Sequence)).AsSplitQuery().ToListAsync();
        MatterCount = matters.Count;
        EntryCount = matters.Sum(matter => matter.Timeline.Count);
        CheckPromises(journal, matters, district);
        foreach (var matter in matters)
        {
            CheckHistory(matter);
        }

        await CheckKeysAsync(db, journal, matters);
        await CheckMessagesAsync(db, matters);
        return [.. faults];
    }

    /// <summary>Changes rows past everything the house does; for the tests of the judge itself.</summary>
    public async Task<int> TamperAsync(Func<HuiyinDb, Task<int>> tamper)
    {
        var district = provider.GetRequiredService<Districts>().Only;
        await using var db = district.Open();
        return await tamper(db);
    }

    public ValueTask DisposeAsync() => provider.DisposeAsync();

    // I1, I2: whatever was acknowledged is there, with the words that were sent, and opens with the code that was given.
    private void CheckPromises(Journal journal, List<Matter> matters, District district)
    {
        var byNumber = matters.ToLookup(matter => matter.Number, StringComparer.Ordinal);
        foreach (var (key, promise) in journal.Promises)
        {
            if (byNumber[promise.Number].ToList() is not [var matter])
            {
                faults.Add($"{promise.Number} ({key}) was acknowledged and is {(byNumber.Contains(promise.Number) ? "there twice" : "gone")}");
                continue;
            }

            Expect(matter.Text == journal.Intents[key], $"{promise.Number}: other words than were sent");
            Expect(district.Keys.OpensQueryCode(matter.QueryCodeHash, matter.Number, promise.QueryCode), $"{promise.Number}: its query code does not open it");
        }

        foreach (var (number, kind) in journal.Moves)
        {
            Expect(byNumber[number].Any(matter => matter.Timeline.Exists(entry => entry.Kind == kind)), $"{number}: {kind} was acknowledged and is gone");
        }
    }

    // I2, I5, I6, I7, I8, I9
    private void CheckHistory(Matter matter)
    {
        byte[] before = [];
        var sequence = 0;
        var state = MatterState.Draft;
        foreach (var entry in matter.Timeline)
        {
            Expect(entry.Sequence == ++sequence, $"{matter.Number}: entry {entry.Sequence} stands at {sequence}");
            Expect(entry.IsGenuine(matter.Id.Value, before), $"{matter.Number}: entry {sequence} is not genuine");
            before = entry.Hash;
            state = MatterPath.Steps.FirstOrDefault(step => step.No == entry.Kind)?.To ?? state;
        }

        Expect(sequence == matter.EntryCount && before.AsSpan().SequenceEqual(matter.LastHash), $"{matter.Number}: the matter knows {matter.EntryCount} entries, {sequence} are there");
        Expect(state == matter.State, $"{matter.Number}: stands as {matter.State}, its history says {state}");
        Expect(ReceiptNumber.Parse(matter.Number, out _) == matter.Number, $"{matter.Number}: wrong check digit");
        Expect(matter.Number.StartsWith($"{CivilTime.DateOf(matter.RegisteredAt):yyMMdd}", StringComparison.Ordinal), $"{matter.Number}: not of its day");
        Expect(DeadlineClock.Promise(WorkCalendar.National, matter.RegisteredAt, matter.Limit).Due == matter.DueDay, $"{matter.Number}: due {matter.DueDay:yyyy-MM-dd} is not what the rule gives");
    }

    // I3: a key has at most one matter, and a matter at most one key.
    private async Task CheckKeysAsync(HuiyinDb db, Journal journal, List<Matter> matters)
    {
        var answers = await db.Set<IdempotencyKey>().AsNoTracking().Select(key => key.Answer).ToListAsync();
        Expect(answers.Count == answers.Distinct().Count(), "two keys lead to one matter");
        Expect(answers.Count == matters.Count, $"{answers.Count} keys and {matters.Count} matters");
        Expect(matters.Count <= journal.Intents.Count, $"{matters.Count} matters of {journal.Intents.Count} that were sent");
    }

    // I12: a message for every step the citizen is told of, and none without a step.
    private async Task CheckMessagesAsync(HuiyinDb db, List<Matter> matters)
    {
        var told = MatterPath.Steps.Where(step => step.Told is not null).Select(step => step.No).ToHashSet(StringComparer.Ordinal);
        var messages = (await db.Set<OutboxMessage>().AsNoTracking().Select(message => new { message.About, message.Kind }).ToListAsync()).ToLookup(message => message.About, message => message.Kind);
        foreach (var matter in matters)
        {
            var due = matter.Timeline.Where(entry => told.Contains(entry.Kind)).Select(entry => "matter." + entry.Kind).Order(StringComparer.Ordinal);
            Expect(due.SequenceEqual(messages[matter.Id.Value].Order(StringComparer.Ordinal)), $"{matter.Number}: messages do not match its steps");
        }
    }

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            faults.Add(otherwise);
        }
    }
}
