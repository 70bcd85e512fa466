using Huiyin.Platform.Sheets;
using Huiyin.Registry.Contract;

namespace Huiyin.Shancheng;

/// <summary>What somebody might raise, and what is done about it: one line of stories.csv.</summary>
/// <param name="Later">What comes after a part of it; null where it is solved or not.</param>
internal sealed record Story(string CategoryCode, Purpose Purpose, string Title, string Text, string Done, string? Later, string? CoHandler, string? Ask)
{
    private static readonly Dictionary<string, Purpose> Purposes = new()
    {
        ["咨询"] = Purpose.Consultation, ["求助"] = Purpose.Help, ["投诉"] = Purpose.Complaint, ["举报"] = Purpose.TipOff, ["建议"] = Purpose.Suggestion, ["表扬"] = Purpose.Praise,
    };

    public static IReadOnlyList<Story> ReadAll()
    {
        using var sheet = SheetReader.Open(Sheets.Open("stories.csv"), "stories.csv");
        return [.. sheet.Rows().Select(Read)];
    }

    private static Story Read(SheetRow row) => new(
        row.Cell("类别"), Purposes[row.Cell("类型")], row.Cell("标题"), row.Cell("内容"), row.Cell("措施"), OrNull(row.Cell("下一步")), OrNull(row.Cell("协办")), OrNull(row.Cell("请协办")));

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
