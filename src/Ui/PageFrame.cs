namespace Huiyin.Ui;

/// <summary>What the layouts need to know about this request. One per request, filled by the host before a page is drawn.</summary>
public sealed class PageFrame
{
    private string? antiforgeryToken;

    public string DistrictName { get; set; } = "";

    public string HotlineNumber { get; set; } = "12345";

    /// <summary>Where the 「办不成事反映窗口」 is, in words that fit after 「到」; empty where the district has not said.</summary>
    public string UnresolvedDeskPlace { get; set; } = "";

    public bool IsElder { get; set; }

    public bool IsEnglish { get; set; }

    /// <summary>The banner 「演示数据」 stands on every page of a demonstration.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Path and query of this page, for the links that switch version and language.</summary>
    public string Path { get; set; } = "/";

    public string? StaffName { get; set; }

    public string? StaffUnit { get; set; }

    public IReadOnlyList<MenuLink> Menu { get; set; } = [];

    /// <summary>The person's own lists, below the menu.</summary>
    public IReadOnlyList<MenuLink> OwnMenu { get; set; } = [];

    /// <summary>Where the person's own lists are named anew or removed.</summary>
    public string OwnMenuPath { get; set; } = "/w/views";

    public string SearchPath { get; set; } = "/w/search";

    /// <summary>Where desks listen for news (server-sent events); null where nobody speaks.</summary>
    public string? LivePath { get; set; }

    public string SignOutPath { get; set; } = "/w/signout";

    public string AntiforgeryField { get; set; } = "";

    /// <summary>Made when the first form of the page asks for it: a page without a form costs no token and sets no cookie.</summary>
    public Func<string>? IssueAntiforgeryToken { get; set; }

    public string AntiforgeryToken
    {
        get => antiforgeryToken ??= IssueAntiforgeryToken?.Invoke() ?? "";
        set => antiforgeryToken = value;
    }

    /// <summary>This page's address with one query value set (or taken away), the others kept.</summary>
    public string Here(string name, string? value)
    {
        var cut = Path.IndexOf('?', StringComparison.Ordinal);
        var path = cut < 0 ? Path : Path[..cut];
        var kept = cut < 0 ? [] : Path[(cut + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !string.Equals(pair.Split('=')[0], name, StringComparison.Ordinal));
        var pairs = value is null ? kept : kept.Append($"{name}={Uri.EscapeDataString(value)}");
        var query = string.Join('&', pairs);
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}

/// <summary>One entry of the staff menu. <paramref name="Count"/> is capped by whoever counts.</summary>
public sealed record MenuLink(string Text, string Href, int? Count = null, bool Current = false);
