using System.Collections.Frozen;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Sheets;

namespace Huiyin.Matters.Receiving;

/// <summary>What a row of a foreign file may tell us.</summary>
internal enum ImportField
{
    Id, Title, Text, Time, User, Phone, Place, Area, Category, Purpose, Unit, Reply, ReplyTime, Result,
}

/// <summary>Under which header each field stands: as the caller says, else under the headers that are usual.</summary>
internal sealed class ImportColumns
{
    private static readonly FrozenDictionary<ImportField, string[]> Usual = new Dictionary<ImportField, string[]>
    {
        [ImportField.Id] = ["id", "msg_id", "编号", "留言编号", "工单编号", "诉求编号", "受理编号"],
        [ImportField.Title] = ["title", "标题", "主题", "留言主题", "诉求标题"],
        [ImportField.Text] = ["text", "body", "内容", "留言详情", "诉求内容", "反映内容", "留言内容"],
        [ImportField.Time] = ["time", "created", "时间", "留言时间", "反映时间", "登记时间", "受理时间"],
        [ImportField.User] = ["user", "用户", "留言用户", "诉求人", "反映人"],
        [ImportField.Phone] = ["phone", "电话", "联系电话", "手机"],
        [ImportField.Place] = ["place", "地点", "地址", "发生地点"],
        [ImportField.Area] = ["area", "社区", "街道", "区域"],
        [ImportField.Category] = ["category", "类别", "一级分类", "一级标签"],
        [ImportField.Purpose] = ["purpose", "诉求类型"],
        [ImportField.Unit] = ["unit", "单位", "承办单位", "办理单位"],
        [ImportField.Reply] = ["reply", "答复", "答复意见", "回复", "答复内容"],
        [ImportField.ReplyTime] = ["replyTime", "replied", "答复时间", "回复时间", "办结时间"],
        [ImportField.Result] = ["result", "办理结果"],
    }.ToFrozenDictionary();

    private static readonly ImportField[] Needed = [ImportField.Id, ImportField.Text, ImportField.Time];
    private readonly Dictionary<ImportField, string> headers = [];

    private ImportColumns()
    {
    }

    public static Outcome<ImportColumns> Find(IReadOnlyDictionary<string, string> asked, SheetHeaders sheet)
    {
        var columns = new ImportColumns();
        foreach (var (name, header) in asked)
        {
            if (!Enum.TryParse<ImportField>(name, true, out var field) || !Enum.IsDefined(field))
            {
                return ImportRefusals.FieldUnknown.With(name);
            }

            if (!sheet.Has(header))
            {
                return ImportRefusals.ColumnNotFound.With(header);
            }

            columns.headers[field] = header;
        }

        foreach (var (field, names) in Usual)
        {
            if (!columns.headers.ContainsKey(field) && names.FirstOrDefault(name => sheet.Has(name)) is { } usual)
            {
                columns.headers[field] = usual;
            }
        }

        return Needed.FirstOrDefault(field => !columns.headers.ContainsKey(field), ImportField.Result) is var missing && missing != ImportField.Result
            ? ImportRefusals.ColumnMissing.With(Named(missing), string.Join('、', Usual[missing]))
            : columns;
    }

    /// <summary>The trimmed cell; empty where the sheet has no such column.</summary>
    public string Cell(SheetRow row, ImportField field) => headers.TryGetValue(field, out var header) ? row.Cell(header) : "";

    private static string Named(ImportField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];
}
