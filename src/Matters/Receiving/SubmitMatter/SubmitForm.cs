using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters.Receiving;

/// <summary>The citizen's form as it came: everything typed is kept, whatever happens next.</summary>
internal sealed record SubmitForm
{
    /// <summary>The area of somebody who cannot say where it is.</summary>
    public const string NoArea = "none";

    private const int LongestKey = 60;

    /// <summary>Made by the server; the same key makes the same matter. Its first bits say when the form was made.</summary>
    public required string Key { get; init; }

    public string Text { get; init; } = "";

    public string Area { get; init; } = "";

    public string Spot { get; init; } = "";

    public string Tel { get; init; } = "";

    public string Name { get; init; } = "";

    public string Latitude { get; init; } = "";

    public string Longitude { get; init; } = "";

    /// <summary>The public answer to which the citizen says "me too"; empty without one.</summary>
    public string Like { get; init; } = "";

    /// <summary>The matter nearby that the citizen said is the same one; stands for it, opaque. Empty without one.</summary>
    public string Same { get; init; } = "";

    /// <summary>Was asked about the matters nearby: once is enough.</summary>
    public bool IsNearSeen { get; init; }

    public bool Open { get; init; }

    /// <summary>Another place than the one on the wall is to be chosen.</summary>
    public bool OtherPlace { get; init; }

    /// <summary>Read back to the citizen: by the script on the page, or by the page before the number is given.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Has seen 110, 119 and 120 and still submits.</summary>
    public bool IsUrgentSeen { get; init; }

    public string Honeypot { get; init; } = "";

    /// <summary>A button that only comes back with the form: a sentence start, a file to drop, back to the fields, another place.</summary>
    public string? Start { get; init; }

    public string? Drop { get; init; }

    public bool GoesBack { get; init; }

    public static SubmitForm New(DateTimeOffset now) => new() { Key = Guid.CreateVersion7(now).ToString("N") };

    public static SubmitForm Read(IFormCollection form, DateTimeOffset now)
    {
        var key = form["hy_key"].ToString();
        return new SubmitForm
        {
            Key = key.Length is > 0 and <= LongestKey ? key : New(now).Key,
            Text = form["text"].ToString().ReplaceLineEndings("\n"),
            Area = form["area"].ToString(),
            Spot = form["spot"].ToString(),
            Tel = form["tel"].ToString(),
            Name = form["name"].ToString(),
            Latitude = form["lat"].ToString(),
            Longitude = form["lon"].ToString(),
            Like = form["like"].ToString(),
            Same = form["same"].ToString(),
            IsNearSeen = form["near"] == "1",
            Open = form["open"].Count > 0,
            OtherPlace = form["where"] == "other" || form["change"] == "1",
            IsChecked = form["checked"] == "1",
            IsUrgentSeen = form["urgent"] == "1",
            Honeypot = form["hp_site"].ToString(),
            Start = form["start"],
            Drop = form["drop"],
            GoesBack = form["edit"] == "1" || form["change"] == "1",
        };
    }

    /// <summary>True where a robot is likely: it filled the box nobody sees, or was faster than a person can be.</summary>
    public bool LooksLikeRobot(DateTimeOffset now, TimeSpan fastest) => Honeypot.Length > 0 || now - MadeAt(now) < fastest;

    /// <summary>The text with the beginning of a sentence behind it.</summary>
    public SubmitForm With(string beginning) => this with { Text = Text.Length == 0 || Text.EndsWith('\n') ? Text + beginning : $"{Text}\n{beginning}" };

    public double? LatitudeNumber => Number(Latitude);

    public double? LongitudeNumber => Number(Longitude);

    // The first 48 bits of a version-7 GUID are milliseconds since 1970; a key that is none was not made by us.
    private DateTimeOffset MadeAt(DateTimeOffset now) =>
        Guid.TryParseExact(Key, "N", out var id) && id.Version == 7
            ? DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(long.Parse(Key.AsSpan(0, 12), NumberStyles.HexNumber, CultureInfo.InvariantCulture), now.ToUnixTimeMilliseconds()))
            : now;

    private static double? Number(string typed) => double.TryParse(typed, CultureInfo.InvariantCulture, out var number) ? number : null;
}
