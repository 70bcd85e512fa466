using Huiyin.Matters.Suggesting;
using Huiyin.Registry.Contract;
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

    /// <summary>The word that means danger to life; null without one.</summary>
    public string? DangerWord { get; init; }

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

/// <summary>A subdistrict and its communities.</summary>
internal sealed record AreaGroup(string Name, IReadOnlyList<SelectOption> Options);
