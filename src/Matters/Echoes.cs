using Huiyin.Matters.Model;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Outbox;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Matters;

/// <summary>Turns what happened into what the citizen hears (rule 5.8): number, what happened, who is responsible, what next, by when, how to reply; never the matter's own text.</summary>
internal sealed class Echoes(CurrentDistrict current, IConfiguration settings)
{
    public const string RatingUse = "rate";
    public const string ReceiptUse = "receipt";
    public const string PendingFileUse = "pending";
    private static readonly string[] CodePrefixes = ["redirect-reason.", "suspend-reason.", "check-outcome."];

    /// <summary>One outbox row for each thing the citizen is told; a row without an address where no phone was left.</summary>
    public IEnumerable<OutboxMessage> Of(Matter matter, Register register)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var keys = current.Value.Keys;
        var isUrgent = matter.SpeaksOfDanger;
        // A gateway may keep the silence itself.
        var atOnce = isUrgent || !settings.GetValue("Outbox:QuietHours", true);
        foreach (var (at, told) in matter.Told.Index())
        {
            // Several steps of one commit are one instant; the citizen hears them in their order.
            var order = TimeSpan.FromMilliseconds(at);
            yield return new OutboxMessage
            {
                Id = Guid.CreateVersion7(told.At + order),
                About = matter.Id.Value,
                Kind = "matter." + told.Step,
                SealedAddress = matter.SealedPhone,
                SealedText = keys.Seal(Text(matter, told, register)) ?? "",
                CreatedAt = told.At,
                DueAt = (atOnce ? told.At : QuietHours.After(told.At)) + order,
                IsUrgent = isUrgent,
                State = matter.SealedPhone is null ? OutboxState.NoContact : OutboxState.Waiting,
            };
        }
    }

    /// <summary>The address of this deployment as citizens reach it, without a trailing slash.</summary>
    public string PublicUrl => (settings["PublicUrl"] ?? "http://127.0.0.1:5080").TrimEnd('/');

    public string RatingLink(Matter matter) => $"{PublicUrl}/e/{current.Value.Keys.Token(RatingUse, matter.Id.Value, matter.Round)}";

    /// <summary>The page of the receipt: number, unit and date; the query code only for the browser that submitted.</summary>
    public string ReceiptPath(Guid matter) => $"/r/{current.Value.Keys.Token(ReceiptUse, matter, 0)}";

    /// <summary>Opens the track page; the part behind # never reaches a server or a log.</summary>
    public string TrackLink(string number, string code) => $"{PublicUrl}/c#{number}-{code}";

    private string Text(Matter matter, Told told, Register register)
    {
        // Messages are Chinese whatever the reader of the page who caused them speaks.
        using var chinese = Language.Use(false);
        var link = told.Step is "T6" or "T22" or "T23" or "T38a" or "T38b" or Matter.RateReminder ? RatingLink(matter) : PublicUrl + "/c";
        // The receipt carries the query code: whoever lost the page still has the message.
        IEnumerable<string> values = told.Step == "T1" ? [current.Value.Keys.QueryCode(matter.Id.Value, matter.QueryCodeEdition)] : told.Values;
        return W.Said("told." + told.Step,
            [Contract.ReceiptNumber.Show(matter.Number), register.UnitName(matter.Responsible), DateWords.Day(matter.DueDay), link, .. values.Select(Worded)]);
    }

    // Days and codes of closed lists are said as words; what somebody wrote stays as it is.
    private static object Worded(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? DateWords.Day(day)
        : CodePrefixes.Any(prefix => value.StartsWith(prefix, StringComparison.Ordinal)) && W.Words.Has(value) ? W.Words[value]
        : value;
}
