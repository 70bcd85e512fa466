using Huiyin.Platform.Rooms;

namespace Huiyin.Publication.Model;

/// <summary>Why something is not shown to everybody. The sentences stand in Words.resx under the same codes.</summary>
internal static class PublicationRefusals
{
    public static readonly Refusal NotFound = new("publication.not-found", RefusalKind.NotFound);
    public static readonly Refusal NotAnswered = new("publication.not-answered");
    public static readonly Refusal Confidential = new("publication.confidential");
    public static readonly Refusal Objected = new("publication.objected");
    public static readonly Refusal Already = new("publication.already");
    public static readonly Refusal Decided = new("publication.decided");
    public static readonly Refusal SamePerson = new("publication.same-person");

    public static readonly Refusal TooShort = new("publication.search-too-short", RefusalKind.Input, "q");
    public static readonly Refusal TitleMissing = new("publication.title-missing", RefusalKind.Input, "title");
    public static readonly Refusal TextMissing = new("publication.text-missing", RefusalKind.Input, "text");
    public static readonly Refusal ReplyMissing = new("publication.reply-missing", RefusalKind.Input, "reply");
    public static readonly Refusal TooLong = new("publication.too-long", RefusalKind.Input, "text");
    public static readonly Refusal PersonalData = new("publication.personal-data", RefusalKind.Input, "text");
    public static readonly Refusal ConsentMissing = new("publication.consent-missing", RefusalKind.Input, "unrecognisable");
    public static readonly Refusal NotChecked = new("publication.not-checked", RefusalKind.Input, "checked");
    public static readonly Refusal ReasonMissing = new("publication.reason-missing", RefusalKind.Input, "reason");
}
