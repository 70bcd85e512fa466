using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Statistics.Model;

/// <summary>One flat row for each order, rating, stop, transfer, supervision, check and look-back beside a matter.</summary>
internal sealed class PartFact : Fact
{
    public required Guid Id { get; init; }

    public required MatterId Matter { get; init; }

    /// <summary>One of the words of <see cref="MatterPart"/>.</summary>
    public required string Kind { get; init; }

    public required DateOnly Day { get; init; }

    public DateOnly? DueDay { get; private set; }

    public DateOnly? MetDay { get; private set; }

    public DateOnly? EndDay { get; private set; }

    /// <summary>From the beginning until it was met, in natural time.</summary>
    public int? Minutes { get; private set; }

    public bool IsMetInTime { get; private set; }

    public bool IsEndedInTime { get; private set; }

    public string? Word { get; private set; }

    public int Size { get; private set; }

    public static PartFact Of(MatterBrief matter, MatterPart part, Register register)
    {
        var fact = new PartFact
        {
            Id = part.Id,
            Matter = matter.Id,
            Number = matter.Number,
            Kind = part.Kind,
            Channel = matter.Channel,
            AreaCode = matter.AreaCode,
            Subdistrict = SubdistrictOf(matter.AreaCode),
            Day = CivilTime.DateOf(part.At),
        };
        fact.Take(matter, part, register);
        return fact;
    }

    public void Take(MatterBrief matter, MatterPart part, Register register)
    {
        Purpose = matter.Purpose;
        CategoryCode = matter.CategoryCode;
        Unit = part.Unit ?? matter.Responsible;
        Handler = matter.Handler;
        // "≤5 wd rectify (complex ≤15 wd with ledger)" (rule 2, bad.verify)
        DueDay = part.Kind == MatterPart.Check ? register.Calendar.AddWorkDays(Day, register.Limit(part.Size > 0 ? "bad.rectify.complex" : "bad.rectify", Day).Number) : part.Due;
        MetDay = DayOf(part.MetAt);
        EndDay = DayOf(part.EndAt);
        Minutes = part.MetAt is { } met ? (int)(met - part.At).TotalMinutes : null;
        IsMetInTime = MetDay <= DueDay;
        IsEndedInTime = EndDay <= DueDay;
        Word = part.Word;
        Size = part.Size;
    }

    /// <summary>The days on which this row may be counted.</summary>
    public IEnumerable<DateOnly> Days => new DateOnly?[] { Day, DueDay, EndDay }.OfType<DateOnly>();

    private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? CivilTime.DateOf(at) : null;
}
