using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Handling;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Likeness;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>Finds the matters that are like a report (rule 5.7). It proposes; a person merges.</summary>
internal sealed class LikeMatters(HuiyinDb db, MatterDesk desk, QueueViews views, FindPublicAnswers findAnswers)
{
    public const string TokenUse = "alike";
    private const int Compared = 30;
    private const int MostOfCitizen = 8;
    private const int ShownToStaff = 5;

    // A stranger is not told that somebody nearby spoke of these, whatever it was taken for.
    private static readonly string[] Private = ["家暴", "家庭暴力", "虐待", "性侵", "猥亵", "强奸", "自杀", "轻生", "跳楼"];

    /// <summary>What was found last, for the list on the page (AlikeList).</summary>
    public IReadOnlyList<AlikeView> Shown { get; private set; } = [];

    /// <summary>For somebody who works on a matter: only what she may see, each group that is merged once. Nothing for a matter that is over or goes along with another.</summary>
    public async Task<IReadOnlyList<AlikeView>> ForStaffAsync(Matter matter, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return Shown = matter is { IsOpen: true, MasterId: null } ? await ForStaffAsync(ToldReport.Of(matter, db.District.Keys), actor, ct) : [];
    }

    /// <summary>The same for a report that is no matter yet: what a clerk types in at the window.</summary>
    public async Task<IReadOnlyList<AlikeView>> ForStaffAsync(ToldReport report, Actor actor, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        // What is merged into it already is proposed no more.
        var found = (await FindAsync(report, views.Seen(actor), register, ct)).Where(find => report.Matter is null || find.Row.Master != report.Matter)
            .DistinctBy(find => find.Row.Master ?? find.Row.Id).Take(ShownToStaff).ToList();
        var masters = await MastersAsync([.. found.Select(find => find.Row.Master).OfType<MatterId>()], actor, ct);
        var today = CivilTime.DateOf(desk.Now);
        return [.. found.Select(find => new AlikeView(
            find.Row.Number, find.Row.IsConfidential ? null : find.Row.Told.Title, register.AreaPath(find.Row.Told.AreaCode), find.Row.State,
            Lights.CodeName(find.Row.LightOn(register.Calendar, today)), find.Row.Left(register, today), Days(find), find.Finding.Reason, find.Finding.Score)
        {
            Master = find.Row.TakesOthers ? find.Row.Number : find.Row.Master is { } one ? masters.GetValueOrDefault(one) : null,
        })];
    }

    /// <summary>For a resident who is about to submit: what somebody of the staff has read and what may be told to strangers, by kind and place alone.</summary>
    /// <remarks>Neither the phone nor a number of another system counts here: whoever types somebody else's would learn what that person said.</remarks>
    public async Task<NearbyMatters> ForResidentsAsync(ToldReport report, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        var register = await desk.RegisterAsync(ct);
        var told = report with { PhoneHash = null, ForeignSource = null, ForeignId = null };
        var found = await FindAsync(told, db.Set<Matter>().AsNoTracking().Where(ShownToResidents(desk.Now)), register, ct);
        var near = found.Where(find => !Array.Exists(Private, word => find.Row.Told.Text.Contains(word, StringComparison.Ordinal))).ToList();
        if (near.Count == 0)
        {
            return NearbyMatters.None;
        }

        var today = CivilTime.DateOf(desk.Now);
        var shown = near.DistinctBy(find => find.Row.Master ?? find.Row.Id).Take(NearbyMatters.Most).ToList();
        var answers = await findAnswers([.. shown.Where(find => !find.Row.IsOpen).Select(find => find.Row.Id.Value)], ct);
        return new NearbyMatters(
            [.. shown.Select(find => new NearbyMatter(
                db.District.Keys.Token(TokenUse, find.Row.Id.Value, 0), register.Category(find.Row.Told.CategoryCode)?.Name ?? W.Words["nearby.thing"], register.AreaPath(find.Row.Told.AreaCode),
                Days(find), find.Row.ProgressOn(register, today), answers.FirstOrDefault(answer => answer.Matter == find.Row.Id.Value)))],
            near.Count, near.Max(Days));
    }

    /// <summary>Of those in <paramref name="among"/> what is like the report, the likeliest first.</summary>
    internal async Task<IReadOnlyList<AlikeFind>> FindAsync(ToldReport report, IQueryable<Matter> among, Register register, CancellationToken ct)
    {
        var known = DistrictPlaces.Of(db.District, register);
        var asked = report.Read(register, known);
        var day = CivilTime.DateOf(report.At);
        var shelf = db.District.Memory(static () => new LikenessShelf());
        var (ranked, _) = await shelf.RankAsync(
            db, LikenessKeys.Of(asked, known), day.AddDays(-ReportLikeness.MostDays), day.AddDays(ReportLikeness.MostDays), Compared, ct);
        List<MatterId> ids = [.. ranked, .. await OfCitizenAsync(report, ct), .. await OfNumberAsync(report, ct)];
        ids.RemoveAll(id => id == report.Matter);
        var rows = ids.Count == 0 ? [] : await among.Where(matter => ids.Contains(matter.Id)).Select(AlikeRow.Columns).ToListAsync(ct);
        var byKey = rows.ToDictionary(row => row.Id.Value.ToString());
        return [.. ReportLikeness.Offered(asked, rows.Select(row => row.Opened(db.District.Keys).Read(register, known)), known)
            .Select(pair => new AlikeFind(byKey[pair.Report.Key], pair.Finding))];
    }

    private async Task<IReadOnlyList<MatterId>> OfCitizenAsync(ToldReport report, CancellationToken ct)
    {
        if (report is not { PhoneHash: { } hash, CategoryCode: { } category })
        {
            return [];
        }

        var (from, to) = (report.At.AddDays(-ReportLikeness.MostDaysOfCitizen), report.At.AddDays(ReportLikeness.MostDaysOfCitizen));
        return await db.Set<Matter>().Where(matter => matter.PhoneHash == hash && matter.CategoryCode == category && matter.RegisteredAt >= from && matter.RegisteredAt <= to)
            .OrderByDescending(matter => matter.RegisteredAt).Take(MostOfCitizen).Select(matter => matter.Id).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<MatterId>> OfNumberAsync(ToldReport report, CancellationToken ct) =>
        report is { ForeignSource: { } source, ForeignId: { } number } && report.Matter is null // a matter has its number to itself
            ? await db.Set<Matter>().Where(matter => matter.ForeignSource == source && matter.ForeignId == number).Select(matter => matter.Id).ToListAsync(ct)
            : [];

    private async Task<Dictionary<MatterId, string>> MastersAsync(IReadOnlyList<MatterId> ids, Actor actor, CancellationToken ct) => ids.Count == 0
        ? []
        : await views.Seen(actor).Where(master => ids.Contains(master.Id) && master.IsOpen && !master.IsConfidential && master.MasterId == null && master.State != MatterState.VerifyingBadRating)
            .ToDictionaryAsync(master => master.Id, master => master.Number, ct);

    // What nobody has read yet may turn out to be a 举报: a stranger does not learn of it.
    private static Expression<Func<Matter, bool>> ShownToResidents(DateTimeOffset now)
    {
        var since = now.AddDays(-ReportLikeness.MostDays);
        return matter => matter.AcceptedAt != null && !matter.IsConfidential && !matter.IsHeldForALook && !matter.ObjectsToPublication
            && matter.Purpose != Purpose.TipOff && matter.State != MatterState.Redirected && matter.State != MatterState.Withdrawn
            && (matter.IsOpen || matter.AnsweredAt >= since);
    }

    private static int Days(AlikeFind find) => (int)find.Finding.Days;
}
