using Huiyin.Platform.Rooms;

namespace Huiyin.Matters.Receiving;

/// <summary>Why a row, or a whole sheet, is not imported.</summary>
internal static class ImportRefusals
{
    public static readonly Refusal SourceMissing = Of("import.source.missing");
    public static readonly Refusal SourceTooLong = Of("import.source.too-long");
    public static readonly Refusal FieldUnknown = Of("import.field.unknown");
    public static readonly Refusal ColumnMissing = Of("import.column.missing");
    public static readonly Refusal ColumnNotFound = Of("import.column.not-found");

    public static readonly Refusal RowCells = Of("import.row.cells");
    public static readonly Refusal RowQuote = Of("import.row.quote");
    public static readonly Refusal RowCharacters = Of("import.row.characters");
    public static readonly Refusal IdMissing = Of("import.id.missing");
    public static readonly Refusal IdTooLong = Of("import.id.too-long");
    public static readonly Refusal TextMissing = Of("import.text.missing");
    public static readonly Refusal TextTooShort = Of("import.text.too-short");
    public static readonly Refusal TextTooLong = Of("import.text.too-long");
    public static readonly Refusal TimeMissing = Of("import.time.missing");
    public static readonly Refusal TimeUnreadable = Of("import.time.unreadable");
    public static readonly Refusal TimeInFuture = Of("import.time.future");
    public static readonly Refusal TimeTooEarly = Of("import.time.too-early");
    public static readonly Refusal ReplyMissing = Of("import.reply.missing");
    public static readonly Refusal ReplyTooLong = Of("import.reply.too-long");
    public static readonly Refusal ReplyTimeMissing = Of("import.reply-time.missing");
    public static readonly Refusal ReplyBeforeMessage = Of("import.reply-time.before");
    public static readonly Refusal PhoneWrong = Of("import.phone.wrong");
    public static readonly Refusal AreaUnknown = Of("import.area.unknown");
    public static readonly Refusal CategoryUnknown = Of("import.category.unknown");
    public static readonly Refusal UnitUnknown = Of("import.unit.unknown");
    public static readonly Refusal UnitTakesNoOrders = Of("import.unit.no-orders");
    public static readonly Refusal PurposeUnknown = Of("import.purpose.unknown");
    public static readonly Refusal ResultUnknown = Of("import.result.unknown");

    private static Refusal Of(string code) => new(code, RefusalKind.Input);
}
