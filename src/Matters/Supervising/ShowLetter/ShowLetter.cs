using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Supervising;

/// <summary>督办单 as it is printed and signed: the same words for the page and for the document.</summary>
internal sealed record LetterView(string Number, Guid Id, string Issuer, string LetterNo, string Title, string Unit, DateOnly On, DateOnly? AnswerDue)
{
    public required string Opening { get; init; }

    public required string Situation { get; init; }

    public required IReadOnlyList<string> Demands { get; init; }

    public required string Ending { get; init; }

    public required string Contact { get; init; }

    public string Path => $"/w/m/{Number}/letters/{Id:N}";
}

internal sealed class ShowLetterHandler(MatterDesk desk)
{
    /// <summary>The letter of a matter that this person may read; letters begin at level 2.</summary>
    public async Task<Outcome<LetterView>> HandleAsync(string number, Guid id, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var letter = found.Must.Supervisions.Find(one => one.Id == id && one.LetterNo is not null);
        return letter is null ? MatterRefusals.NotFound : View(found.Must, letter, await desk.RegisterAsync(ct));
    }

    private static LetterView View(Matter matter, Supervision letter, Register register)
    {
        // An official letter is Chinese whoever reads the page.
        using var chinese = Language.Use(false);
        var on = CivilTime.DateOf(letter.At);
        var line = letter.Line.ToString();
        var overdue = Lights.Overdue(register.Calendar, on, matter.DueDay);
        var isLate = matter.AnsweredAt is null && on > matter.DueDay && overdue > 0;
        return new LetterView(
            matter.Number, letter.Id, W.Words.T("letter.issuer." + line, register.DistrictName), DeskWords.LetterNo(letter, register), W.Words.T("letter.title", Title(matter)),
            register.Unit(matter.Responsible)?.Name ?? "", on, letter.AnswerDue)
        {
            Opening = isLate ? W.Words.T("letter.opening.late", overdue) : W.Words.T("letter.opening", W.Words["supervision-trigger." + letter.Trigger]),
            Situation = W.Words.T("letter.situation", ReceiptNumber.Show(matter.Number), Day(CivilTime.DateOf(matter.RegisteredAt)), matter.CitizenCount, Title(matter), Day(matter.DueDay),
                W.Words[matter.AnsweredAt is null ? "letter.unanswered" : "letter.answered"]),
            Demands = letter.Text.Length > 0 ? letter.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [W.Words["letter.demand.1"], W.Words["letter.demand.2"], W.Words["letter.demand.3"]],
            Ending = W.Words["letter.ending." + (letter.Level == Supervision.Highest ? "last" : letter.Level == 3 ? "listed" : "first")],
            Contact = W.Words.T("letter.contact", letter.OpenedByName.Length > 0 ? letter.OpenedByName : W.Words["letter.system"], register.Centre.OfficePhone),
        };
    }

    private static string Title(Matter matter) => matter.IsConfidential ? W.Words["desk.confidential"] : matter.Title;

    private static string Day(DateOnly day) => $"{day.Month}月{day.Day}日";
}
