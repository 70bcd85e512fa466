using Huiyin.Matters.Suggesting;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Lexicon;
using Huiyin.Ui;

namespace Huiyin.Matters.Receiving;

/// <summary>The form's page, and the page that reads it back before the number is given.</summary>
internal sealed record SubmitView(SubmitForm Form)
{
    /// <summary>The code on the wall; null without one.</summary>
    public string? Code { get; init; }

    public VenueBrief? Venue { get; init; }

    /// <summary>「临江街道 · 青石坡社区」 of the venue.</summary>
    public string VenueArea { get; init; } = "";

    /// <summary>The public answer it is like; null without one, or when it is public no more.</summary>
    public LikeAnswer? Like { get; init; }

    /// <summary>What others nearby said lately; offered once, before the number is given.</summary>
    public NearbyMatters Near { get; init; } = NearbyMatters.None;

    public IReadOnlyList<AreaGroup> Areas { get; init; } = [];

    public IReadOnlyList<KeptFile> Files { get; init; } = [];

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>Instead of a count of errors: the page was open too long, or too many came at once.</summary>
    public string? Notice { get; init; }

    /// <summary>What to call first where life may be in danger; null where nothing says so.</summary>
    public DangerNotice? Danger { get; init; }

    public required string WorkDaysQuestion { get; init; }

    public required string WorkDaysOther { get; init; }

    /// <summary>Not the page's own address: a post to that would make the browser forget the page, and going back would find a form with another key.</summary>
    public string Action => (Code is null ? "/s" : "/s/" + Code) + "?send";

    /// <summary>The area is chosen by hand: without a code, or when the matter is elsewhere.</summary>
    public bool AsksArea => Venue is null || Form.OtherPlace;

    public int PhotoCount => Files.Count(file => file.IsPicture);

    public bool HasVoice => Files.Any(file => !file.IsPicture);

    public string? Error(string field) => Errors.FirstOrDefault(error => error.FieldId == field)?.Message;

    /// <summary>The place as it will be registered.</summary>
    public string PlaceWords => string.Join('，', new[] { AreaWords, Form.Spot.Trim() }.Where(part => part.Length > 0));

    private string AreaWords => AsksArea
        ? Areas.SelectMany(group => group.Options).FirstOrDefault(option => option.Value == Form.Area)?.Text ?? ""
        : VenueArea;
}

/// <summary>The word that means danger now, and the numbers to call.</summary>
/// <param name="Word">As the citizen wrote it.</param>
/// <param name="Numbers">Those that the words ask for, the first word's first; then the rest of 110, 119 and 120. 122 only after an accident on the road.</param>
internal sealed record DangerNotice(string Word, IReadOnlyList<string> Numbers)
{
    private static readonly string[] Always = ["110", "119", "120"];

    /// <summary>Only P1 stops the form: whoever fears that something may happen is not held up (T1).</summary>
    public static DangerNotice? In(string text)
    {
        var urgent = UrgencySense.Find(text).Words.Where(word => word.Level == UrgencyLevel.P1).ToList();
        return urgent.Count == 0 ? null
            : new DangerNotice(text.Substring(urgent[0].Place.Start, urgent[0].Place.Length), [.. urgent.Select(word => NumberOf(word.Call)).OfType<string>().Union(Always)]);
    }

    private static string? NumberOf(EmergencyCall call) => call switch
    {
        EmergencyCall.None => null,
        EmergencyCall.Police => "110",
        EmergencyCall.Fire => "119",
        EmergencyCall.Ambulance => "120",
        EmergencyCall.Traffic => "122",
    };
}

/// <summary>A subdistrict and its communities.</summary>
internal sealed record AreaGroup(string Name, IReadOnlyList<SelectOption> Options);
