using System.Text;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Sheets;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Receiving;

/// <summary>Reads one row, or says what is wrong with it.</summary>
internal sealed class ImportRowReader(ImportColumns columns, ImportNames names, DateTimeOffset now)
{
    private const int LongestId = 100;
    private const int LongestUser = 20;
    private const int ShortestText = 5;
    private const int FirstYear = 2000;
    private static readonly int LongestText = SubmissionRules.LongestText(ChannelKind.Import);

    public Outcome<ImportedRow> Read(SheetRow row)
    {
        if (Fault(row) is { } broken)
        {
            return broken;
        }

        var id = columns.Cell(row, ImportField.Id);
        if (id.Length is 0 or > LongestId)
        {
            return id.Length == 0 ? ImportRefusals.IdMissing : ImportRefusals.IdTooLong.With(LongestId);
        }

        var time = Time(columns.Cell(row, ImportField.Time));
        if (time.Refusal is { } wrongTime)
        {
            return wrongTime;
        }

        var submission = ReadSubmission(row);
        var receiver = names.FirstReceiver(columns.Cell(row, ImportField.Unit));
        var reply = ReadReply(row, time.Must);
        return (submission.Refusal ?? receiver.Refusal ?? reply.Refusal) is { } wrong
            ? wrong
            : new ImportedRow(row.Line, id, submission.Must, receiver.Must, time.Must.At) { Reply = reply.Value };
    }

    private Outcome<Submission> ReadSubmission(SheetRow row)
    {
        var text = columns.Cell(row, ImportField.Text);
        if (CheckText(text) is { } wrong)
        {
            return wrong;
        }

        var phone = columns.Cell(row, ImportField.Phone);
        if (phone.Length > 0 && !SubmissionRules.IsPhone(phone))
        {
            return ImportRefusals.PhoneWrong.With(phone.Length);
        }

        var area = names.Area(columns.Cell(row, ImportField.Area));
        var category = names.Category(columns.Cell(row, ImportField.Category));
        var purpose = ImportNames.PurposeNamed(columns.Cell(row, ImportField.Purpose));
        return (area.Refusal ?? category.Refusal ?? purpose.Refusal) is { } unknown
            ? unknown
            : new Submission(text, ChannelKind.Import)
            {
                Title = columns.Cell(row, ImportField.Title),
                AreaCode = area.Value,
                CategoryCode = category.Value,
                Purpose = purpose.Value,
                Phone = phone,
                CallMe = Start(columns.Cell(row, ImportField.User), LongestUser),
                Place = Start(columns.Cell(row, ImportField.Place), SubmissionRules.LongestPlace),
            };
    }

    private Outcome<ImportedReply?> ReadReply(SheetRow row, ImportedTime message)
    {
        var (text, typedTime) = (columns.Cell(row, ImportField.Reply), columns.Cell(row, ImportField.ReplyTime));
        if (text.Length == 0)
        {
            return typedTime.Length == 0 ? default(Outcome<ImportedReply?>) : ImportRefusals.ReplyMissing;
        }

        if (text.Length > Matter.LongestImportedReply)
        {
            return ImportRefusals.ReplyTooLong.With(Matter.LongestImportedReply, text.Length);
        }

        if (typedTime.Length == 0)
        {
            return ImportRefusals.ReplyTimeMissing;
        }

        var time = Time(typedTime);
        var result = ImportNames.ResultNamed(columns.Cell(row, ImportField.Result));
        if ((time.Refusal ?? result.Refusal) is { } wrong)
        {
            return wrong;
        }

        var at = time.Must.At;
        if (!time.Must.HasTimeOfDay && CivilTime.DateOf(at) == CivilTime.DateOf(message.At))
        {
            // Only the day is known, and it is the message's own: it was answered on that day, after the message.
            at = message.At;
        }

        return at < message.At ? ImportRefusals.ReplyBeforeMessage.With(Shown(at), Shown(message.At)) : new ImportedReply(text, result.Must, at);
    }

    private Outcome<ImportedTime> Time(string typed)
    {
        if (typed.Length == 0)
        {
            return ImportRefusals.TimeMissing;
        }

        return ImportedTime.Read(typed) is not { } time ? ImportRefusals.TimeUnreadable.With(Start(typed, 30))
            : time.At > now ? ImportRefusals.TimeInFuture.With(Start(typed, 30))
            : CivilTime.DateOf(time.At).Year < FirstYear ? ImportRefusals.TimeTooEarly.With(Start(typed, 30), $"{FirstYear}")
            : time;
    }

    private static Refusal? CheckText(string text) => text.Length switch
    {
        0 => ImportRefusals.TextMissing,
        < ShortestText => ImportRefusals.TextTooShort.With(ShortestText),
        _ => text.Length > LongestText ? ImportRefusals.TextTooLong.With(LongestText, text.Length) : null,
    };

    private Refusal? Fault(SheetRow row) => row.Fault switch
    {
        SheetFault.TooManyCells or SheetFault.TooFewCells => ImportRefusals.RowCells,
        SheetFault.Quote => ImportRefusals.RowQuote,
        SheetFault.Characters => ImportRefusals.RowCharacters,
        null => Enum.GetValues<ImportField>().Any(field => !IsStorable(columns.Cell(row, field))) ? ImportRefusals.RowCharacters : null,
    };

    // PostgreSQL keeps neither zero characters nor halves of characters.
    private static bool IsStorable(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var letter, out var length) != System.Buffers.OperationStatus.Done || letter.Value == 0)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static string Shown(DateTimeOffset at) => $"{CivilTime.DateOf(at):yyyy-MM-dd} {CivilTime.TimeOf(at):HH:mm}";

    private static string Start(string text, int length) => text.Length <= length ? text : SubmissionRules.Whole(text, length);
}
