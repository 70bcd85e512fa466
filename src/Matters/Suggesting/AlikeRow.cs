using System.Linq.Expressions;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Secrets;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Likeness;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Suggesting;

/// <summary>A candidate, with no more columns than are compared and shown.</summary>
internal sealed record AlikeRow(MatterId Id, string Number, ToldReport Told, string? SealedPlace)
{
    // What lies behind is not compared (TextSense).
    private const int MostLetters = 2000;

    public MatterState State { get; init; }

    public bool IsOpen { get; init; }

    public bool IsConfidential { get; init; }

    /// <summary>The matter it is merged into or was answered with.</summary>
    public MatterId? Master { get; init; }

    public DateOnly DueDay { get; init; }

    public DateOnly? StepDue { get; init; }

    public int LimitNumber { get; init; }

    public static Expression<Func<Matter, AlikeRow>> Columns => matter => new AlikeRow(
        matter.Id, matter.Number,
        new ToldReport(matter.Title, matter.Text.Substring(0, MostLetters), matter.RegisteredAt)
        {
            Matter = matter.Id,
            AreaCode = matter.AreaCode,
            VenueNumber = matter.VenueNumber,
            Latitude = matter.Latitude,
            Longitude = matter.Longitude,
            PhoneHash = matter.PhoneHash,
            ForeignSource = matter.ForeignSource,
            ForeignId = matter.ForeignId,
            CategoryCode = matter.CategoryCode,
        },
        matter.SealedPlace)
    {
        State = matter.State,
        IsOpen = matter.IsOpen,
        IsConfidential = matter.IsConfidential,
        Master = matter.MasterId,
        DueDay = matter.DueDay,
        StepDue = matter.StepDue,
        LimitNumber = matter.LimitNumber,
    };

    /// <summary>Others can be merged into it (T33 asks the same).</summary>
    public bool TakesOthers => IsOpen && Master is null && !IsConfidential && State != MatterState.VerifyingBadRating;

    public ToldReport Opened(DistrictKeys keys) => Told with { Place = keys.Unseal(SealedPlace) };

    public Light LightOn(WorkCalendar calendar, DateOnly today) => MatterLights.Of(calendar, today, State, DueDay, StepDue, LimitNumber);

    /// <summary>「正在办理，还剩 2 个工作日」, 「已经答复」: for whoever is not of the staff.</summary>
    public string ProgressOn(Register register, DateOnly today)
    {
        var due = MatterLights.Watched(State, DueDay, StepDue);
        return LightOn(register.Calendar, today) switch
        {
            Light.Done => W.Words["nearby.answered"],
            Light.Ok or Light.Soon => W.Words.T("nearby.open.left", Lights.Remaining(register.Calendar, today, due)),
            Light.Today => W.Words["nearby.open.today"],
            Light.Late => W.Words.T("nearby.open.late", Math.Max(1, Lights.Overdue(register.Calendar, today, due))),
            Light.Paused => W.Words["nearby.open.paused"],
        };
    }

    /// <summary>「剩 3 天」; nothing where the light says it all.</summary>
    public string? Left(Register register, DateOnly today) =>
        DeskWords.Left(LightOn(register.Calendar, today), register.Calendar, today, MatterLights.Watched(State, DueDay, StepDue));
}

/// <summary>A matter that is alike, and how.</summary>
internal sealed record AlikeFind(AlikeRow Row, LikenessFinding Finding);
