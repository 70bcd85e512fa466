using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Handling;

/// <summary>One action on the ticked matters: first it is said what would happen to each, then each is done for itself.</summary>
/// <param name="Handler">The account that is to work on them; empty for the one who asks.</param>
/// <param name="Master">The number all others go along with; empty for the oldest.</param>
internal sealed record BulkMoves(BulkAct Act, IReadOnlyList<string> Numbers, string? Handler, string? Master);

/// <param name="Title">Null where the matter is confidential.</param>
/// <param name="Why">Why it cannot be done, or was not.</param>
/// <param name="IsMaster">The one that stays.</param>
internal sealed record BulkLine(string Number, string? Title, MatterState? State, Refusal? Why, bool IsMaster);

/// <param name="IsDone">False on the check page.</param>
internal sealed record BulkReport(BulkMoves Ask, IReadOnlyList<BulkLine> Lines, bool IsDone, Register Register)
{
    /// <summary>Those to which something happens.</summary>
    public IReadOnlyList<BulkLine> Able => [.. Lines.Where(line => line.Why is null && !line.IsMaster)];

    public int Count => Lines.Count(line => !line.IsMaster);
}

internal sealed class BulkMovesHandler(HuiyinDb db, MatterDesk desk, BulkActs acts, AuditLog audit)
{
    public const int Most = 50;

    /// <summary>Asks the model about each without saving anything.</summary>
    public async Task<BulkReport> CheckAsync(BulkMoves ask, Actor actor, CancellationToken ct)
    {
        ask = Tidy(ask);
        var lines = new List<BulkLine>();
        foreach (var number in ask.Numbers)
        {
            lines.Add(await LineAsync(ask, number, actor, ct));
            db.ChangeTracker.Clear();
        }

        return new BulkReport(ask, lines, false, await desk.RegisterAsync(ct));
    }

    public async Task<BulkReport> HandleAsync(BulkMoves ask, Actor actor, CancellationToken ct)
    {
        ask = Tidy(ask);
        var lines = new List<BulkLine>();
        foreach (var number in ask.Numbers)
        {
            var isMaster = ask.Act == BulkAct.Merge && number == ask.Master;
            var refusal = isMaster ? null : (await acts.DoAsync(ask.Act, number, ask.Handler, ask.Master, actor, ct)).Refusal;
            var found = await desk.ForStaffAsync(number, actor, ct);
            lines.Add(found.IsRefused ? new BulkLine(number, null, null, refusal ?? found.Refusal, false) : Line(found.Must, refusal, isMaster));
            db.ChangeTracker.Clear();
        }

        return new BulkReport(ask, lines, true, await desk.RegisterAsync(ct));
    }

    /// <summary>The ticked matters as a table for a sheet: nothing personal, no title of what is confidential. Who took it along stands in the district's chain.</summary>
    public async Task<string> ExportAsync(IReadOnlyList<string> numbers, Actor actor, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        var rows = new List<IEnumerable<string>>
        {
            ((string[])["number", "title", "place", "category", "channel", "state", "handler", "due"]).Select(column => W.Words["bulk.col." + column]),
        };
        foreach (var number in Tidy(new BulkMoves(BulkAct.Sign, numbers, null, null)).Numbers)
        {
            if (await desk.ForStaffAsync(number, actor, ct) is { IsRefused: false, Must: var matter })
            {
                rows.Add([
                    ReceiptNumber.Show(matter.Number), matter.IsConfidential ? W.Words["desk.confidential"] : matter.Title, register.AreaPath(matter.AreaCode), register.Category(matter.CategoryCode)?.Name ?? "",
                    DeskWords.Channel(matter.Channel), DeskWords.State(matter.State), matter.HandlerName ?? "", $"{matter.DueDay:yyyy-MM-dd}",
                ]);
            }

            db.ChangeTracker.Clear();
        }

        await audit.WriteAsync("export.desk", actor.Account, $"{rows.Count - 1}", ct);
        return string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));
    }

    private async Task<BulkLine> LineAsync(BulkMoves ask, string number, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } unseen)
        {
            return new BulkLine(number, null, null, unseen, false);
        }

        var matter = found.Must;
        var isMaster = ask.Act == BulkAct.Merge && number == ask.Master;
        // Said before the model is asked: afterwards it stands where the move would have brought it.
        var line = Line(matter, null, isMaster);
        return isMaster ? line : line with { Why = (await TryAsync(ask, matter, actor, ct)).Refusal };
    }

    private async Task<Outcome> TryAsync(BulkMoves ask, Matter matter, Actor actor, CancellationToken ct)
    {
        var (register, mover, now) = (await desk.RegisterAsync(ct), Mover.Of(actor), desk.Now);
        if (ask.Act == BulkAct.Merge)
        {
            var into = await desk.ForStaffAsync(ask.Master ?? "", actor, ct);
            return into.IsRefused ? MatterRefusals.MasterUnknown : matter.MergeInto(into.Must, await desk.FollowersAsync(matter, ct), register, mover, now);
        }

        var account = ask.Handler ?? actor.Account;
        return register.Staff.FirstOrDefault(person => person.Account == account) is not { } handler ? MatterRefusals.HandlerMissing
            : ask.Act == BulkAct.Sign || BulkActs.IsSignedByIt(matter) ? matter.Sign(handler, register, mover, now)
            : matter.Assign(handler, register, mover, now);
    }

    private static BulkLine Line(Matter matter, Refusal? why, bool isMaster) => new(matter.Number, matter.IsConfidential ? null : matter.Title, matter.State, why, isMaster);

    // Numbers of one day ascend with their serials: the first is the oldest.
    private static BulkMoves Tidy(BulkMoves ask)
    {
        var numbers = ask.Numbers.Select(number => ReceiptNumber.Parse(number, out _)).OfType<string>().Distinct().OrderBy(MatterWords.KeyOf).Take(Most).ToList();
        return ask with
        {
            Numbers = numbers,
            Handler = string.IsNullOrWhiteSpace(ask.Handler) ? null : ask.Handler,
            Master = ReceiptNumber.Parse(ask.Master, out _) is { } master && numbers.Contains(master) ? master : numbers.FirstOrDefault(),
        };
    }

    // A sheet takes what begins so for a formula.
    private static string Cell(string text) => $"\"{(text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
