using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters.Receiving;

/// <summary>What the form's page says next: the form again with everything kept, the page that reads it back, or the receipt.</summary>
internal sealed record SubmitAnswer(SubmitView View, int Status = StatusCodes.Status200OK, bool ReadsBack = false, Receipt? Receipt = null);

/// <summary>The talk between the form and the citizen; the matter itself is made by the one handler of all doors.</summary>
internal sealed class SubmitDialogue(MatterIntake intake, PendingFiles pending, SubmissionLimits limits, MatterDesk desk, LikeMatters likes)
{
    private const int SecondsAMinute = 60;

    /// <summary>An empty form; null where the code on the wall is not valid (any more).</summary>
    public async Task<SubmitView?> OpenAsync(string? code, string? like, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        return code is not null && register.VenueByWallCode(code) is null ? null : await ViewAsync(SubmitForm.New(desk.Now) with { Like = like ?? "" }, code, register, ct);
    }

    public async Task<SubmitAnswer?> AnswerAsync(HttpContext http, string? code, IFormCollection sent, CancellationToken ct)
    {
        var register = await desk.RegisterAsync(ct);
        if (code is not null && register.VenueByWallCode(code) is null)
        {
            return null;
        }

        var form = SubmitForm.Read(sent, desk.Now);
        var wrongFile = await KeepFilesAsync(http, form.Key, sent, ct);
        await pending.DropAsync(form.Key, form.Drop, ct);
        var view = await ViewAsync(Begun(form), code, register, ct) with { Files = await pending.ListAsync(form.Key, ct) };
        if (wrongFile is { Kind: RefusalKind.TooMany })
        {
            return TooMany(view, wrongFile);
        }

        return FormGate.IsExpired(http) ? new SubmitAnswer(view with { Notice = Sentence(FormGate.Expired) }, StatusCodes.Status400BadRequest)
            : form is { GoesBack: true } or { Start: not null } or { Drop: not null } ? new SubmitAnswer(view)
            : await CheckAsync(http, view, register, wrongFile, ct);
    }

    private async Task<SubmitAnswer> CheckAsync(HttpContext http, SubmitView view, Register register, Refusal? wrongFile, CancellationToken ct)
    {
        var submission = Submission(view);
        var faults = SubmissionRules.Faults(submission, register).Append(AreaFault(view)).Append(wrongFile).OfType<Refusal>().ToList();
        if (faults.Count > 0)
        {
            return Refused(view, faults);
        }

        // T1: whoever is in danger hears whom to call first.
        if (!view.Form.IsUrgentSeen && DangerNotice.In(submission.Text) is { } danger)
        {
            return new SubmitAnswer(view with { Danger = danger }, ReadsBack: true);
        }

        return view.Form.IsChecked ? await SubmitAsync(http, view, submission, ct) : new SubmitAnswer(await LookAroundAsync(http, view, submission, ct), ReadsBack: true);
    }

    private async Task<SubmitAnswer> SubmitAsync(HttpContext http, SubmitView view, Submission submission, CancellationToken ct)
    {
        // A double tap, 「返回」 or a refresh uses no limit up.
        var outcome = await intake.FindRepeatAsync(submission, ct);
        if (outcome is null)
        {
            view = await LookAroundAsync(http, view, submission, ct);
            if (view.Near.Count > 0)
            {
                return new SubmitAnswer(view, ReadsBack: true);
            }

            var open = limits.Take(http, submission.WallCode, SubmissionRules.Phone(submission.Phone), CitizenCookies.Device(http));
            if (open.Refusal is { } refusal)
            {
                return TooMany(view, refusal);
            }

            outcome = await intake.SubmitAsync(submission, ct);
        }

        if (outcome.Value.Refusal == PlatformRefusals.KeyReused)
        {
            // The first one is in; what stands here now is another matter and gets a key of its own.
            return new SubmitAnswer(view with { Form = view.Form with { Key = SubmitForm.New(desk.Now).Key }, Files = [], Notice = W.Words["public.submit.another"] }, StatusCodes.Status409Conflict);
        }

        return outcome.Value.Refusal is { } wrong ? Refused(view, [wrong]) : new SubmitAnswer(view, Receipt: outcome.Value.Must);
    }

    // Offered once and never in the way: not to whoever is in danger, has chosen already, or asks too often.
    private async Task<SubmitView> LookAroundAsync(HttpContext http, SubmitView view, Submission submission, CancellationToken ct)
    {
        var form = view.Form;
        if (form.IsNearSeen || form.IsUrgentSeen || form.Same.Length > 0 || view.Like is not null || limits.TakeLook(http).IsRefused)
        {
            return view;
        }

        return view with
        {
            Near = await likes.ForResidentsAsync(
                new ToldReport(SubmissionRules.Title(submission), submission.Text, desk.Now)
                {
                    Place = submission.Place,
                    AreaCode = submission.AreaCode ?? view.Venue?.AreaCode,
                    VenueNumber = view.Venue?.Number,
                    Latitude = submission.Latitude,
                    Longitude = submission.Longitude,
                },
                ct),
        };
    }

    private async Task<Refusal?> KeepFilesAsync(HttpContext http, string key, IFormCollection sent, CancellationToken ct)
    {
        if (sent.Files.All(file => file.Length == 0))
        {
            return null;
        }

        return limits.TakeUpload(http).Refusal ?? await pending.KeepAsync(key, sent.Files, ct);
    }

    private Submission Submission(SubmitView view)
    {
        var form = view.Form;
        return new Submission(form.Text.Trim().Length == 0 && view.HasVoice ? W.Words["public.submit.voice-text"] : form.Text, view.Venue is null ? ChannelKind.WebPage : ChannelKind.WallCode)
        {
            WallCode = view.Code,
            AreaCode = view.AsksArea && form.Area != SubmitForm.NoArea ? form.Area : null,
            Place = form.Spot,
            Latitude = form.LatitudeNumber,
            Longitude = form.LongitudeNumber,
            Phone = form.Tel,
            CallMe = form.Name,
            Like = form.Same.Length > 0 ? form.Same : form.Like,
            AgreesToPublication = form.Open,
            IdempotencyKey = form.Key,
            FilesOfForm = PendingFiles.OwnerOf(form.Key),
            IsHeldForALook = form.LooksLikeRobot(desk.Now, limits.FastestForm),
        };
    }

    private async Task<SubmitView> ViewAsync(SubmitForm form, string? code, Register register, CancellationToken ct)
    {
        var venue = register.VenueByWallCode(code);
        var today = CivilTime.DateOf(desk.Now);
        return new SubmitView(form)
        {
            Code = code,
            Venue = venue,
            VenueArea = register.AreaPath(venue?.AreaCode),
            Like = await intake.FindLikeAsync(form.Like, ct),
            Areas = AreasOf(register),
            WorkDaysQuestion = Words(register.Promise(Purpose.Consultation, today)),
            WorkDaysOther = Words(register.Promise(null, today)),
        };
    }

    private static List<AreaGroup> AreasOf(Register register) =>
    [
        .. register.Areas.Where(area => area.IsSubdistrict).Select(street => new AreaGroup(
            street.Name,
            [new SelectOption(street.Code, street.Name), .. register.Areas.Where(area => area.ParentCode == street.Code).Select(area => new SelectOption(area.Code, register.AreaPath(area.Code)))])),
    ];

    // A chip's sentence start is put in by the server, so it works without a script.
    private static SubmitForm Begun(SubmitForm form) =>
        form.Start is { } start && W.Words.Has("public.submit.start." + start) ? form.With(W.Words["public.submit.start." + start]) : form;

    private static Refusal? AreaFault(SubmitView view) =>
        view.AsksArea && view.Form.Area.Length == 0 ? MatterRefusals.AreaMissing : null;

    private static SubmitAnswer Refused(SubmitView view, IEnumerable<Refusal> faults)
    {
        var errors = faults.Select(fault => new FieldError(FieldOf(fault), Sentence(fault))).DistinctBy(error => error.FieldId).ToList();
        return new SubmitAnswer(view with { Errors = errors, Form = view.Form with { IsChecked = false } }, StatusCodes.Status400BadRequest);
    }

    private static SubmitAnswer TooMany(SubmitView view, Refusal refusal)
    {
        var minutes = refusal.Values is [int seconds] ? (seconds + SecondsAMinute - 1) / SecondsAMinute : 2;
        return new SubmitAnswer(view with { Notice = W.Words.T("public.submit.too-many", minutes) }, StatusCodes.Status429TooManyRequests);
    }

    private static string Sentence(Refusal refusal) => W.Words.T(refusal.Code, [.. refusal.Values]);

    private static string FieldOf(Refusal fault) => fault.Field switch
    {
        "phone" => "tel",
        "callMe" => "name",
        "place" or "latitude" => "spot",
        "photo" => "photos",
        { } field => field,
        null => "text",
    };

    private static string Words(TimeLimit limit) => $"{limit.Number} {(Language.IsEnglish ? "" : "个")}{W.Words["limit-unit." + limit.Unit]}";
}
