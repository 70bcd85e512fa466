using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Registry.Model;
using Huiyin.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Staffing;

/// <summary>A duty as it was typed.</summary>
internal sealed record DutyForm(string Post = "", string Person = "", string From = "", string To = "");

/// <summary>Who is on duty now and later, by the hour at which it begins.</summary>
/// <param name="After">The duty after which this page begins; null for the first.</param>
internal sealed record DutiesView(Register Register, Guid? After, IReadOnlyList<PostDuty> Duties, DateTimeOffset Now)
{
    private const int PageSize = 20;

    public DutyForm Form { get; init; } = new();

    public PageFault? Fault { get; init; }

    /// <summary>A key under <c>duties.done.</c></summary>
    public string? Done { get; init; }

    public IReadOnlyList<PostDuty> Shown => [.. Rest.Take(PageSize)];

    public bool HasMore => Rest.Skip(PageSize).Any();

    public IReadOnlyList<SelectOption> Posts => [new("", ""), .. Register.Units.Where(unit => unit.Kind == UnitKind.Post).Select(unit => new SelectOption(unit.Code, unit.Name))];

    private IEnumerable<PostDuty> Rest => After is null ? Duties : Duties.SkipWhile(duty => duty.Id != After).Skip(1);

    public static async Task<DutiesView> ReadAsync(HuiyinDb db, Register register, Guid? after, DateTimeOffset now, CancellationToken ct) =>
        new(register, after, await db.Set<PostDuty>().AsNoTracking().Where(duty => duty.To > now && duty.To > duty.From).OrderBy(duty => duty.From).ThenBy(duty => duty.Id).ToListAsync(ct), now);
}
