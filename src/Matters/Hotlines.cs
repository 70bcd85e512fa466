using Huiyin.Matters.Model;
using Huiyin.Platform.Sheets;

namespace Huiyin.Matters;

/// <summary>Where people are sent whose matter is not handled here (T3): other hotlines by reason, beside the form that needs one of them.</summary>
internal static class Hotlines
{
    public static IReadOnlyList<Hotline> All { get; } = Read();

    private static IReadOnlyList<Hotline> Read()
    {
        using var content = typeof(Hotlines).Assembly.GetManifestResourceStream("hotlines.csv") ?? throw new FileNotFoundException("hotlines.csv");
        using var reader = SheetReader.Open(content, "hotlines.csv");
        return [.. reader.Rows().Select(row => new Hotline(Enum.Parse<RedirectReason>(row.Cell("reason")), row.Cell("name"), row.Cell("phone"), row.Cell("for")))];
    }
}

/// <param name="For">What people call it for.</param>
internal sealed record Hotline(RedirectReason Reason, string Name, string Phone, string For);
