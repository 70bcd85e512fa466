using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Verifying;

/// <summary>I22: as many matters show a light in the lists as the rule gives it to, one by one.</summary>
internal sealed class LightRules(WorkCalendar calendar, DateTimeOffset now)
{
    private readonly DateOnly today = CivilTime.DateOf(now);
    private readonly Dictionary<Light, int> counted = [];

    public void Count(MatterRow matter)
    {
        var light = MatterLights.Of(calendar, today, matter.State, matter.DueDay, matter.StepDue, matter.LimitNumber);
        counted[light] = counted.GetValueOrDefault(light) + 1;
    }

    public async Task CompareAsync(HuiyinDb db, VerifyRun run, CancellationToken ct)
    {
        foreach (var light in Enum.GetValues<Light>())
        {
            var listed = await db.Set<Matter>().CountAsync(MatterLights.Showing(light, calendar, today), ct);
            if (listed != counted.GetValueOrDefault(light))
            {
                run.Blame("I22", $"light {light}", $"is shown for {listed} matters; the rule gives it to {counted.GetValueOrDefault(light)}");
            }
        }

        var closed = db.Set<Matter>().Where(matter => matter.State == MatterState.Closed);
        var planned = db.Set<LookBack>().Where(plan => plan.DoneAt == null && plan.LapsedAt == null).Select(plan => new { Id = EF.Property<MatterId>(plan, "MatterId"), plan.PlannedOn });
        var wrong = await db.Set<Matter>().CountAsync(matter => matter.LookBackOn != null && (matter.State != MatterState.Closed || !planned.Any(plan => plan.Id == matter.Id && plan.PlannedOn == matter.LookBackOn)), ct)
            + await closed.Join(planned, matter => matter.Id, plan => plan.Id, (matter, plan) => new { matter.LookBackOn, plan.PlannedOn }).CountAsync(pair => pair.LookBackOn == null || pair.LookBackOn > pair.PlannedOn, ct);
        if (wrong > 0)
        {
            run.Blame("I22", "look-backs", $"{wrong} are listed on another day than planned");
        }
    }
}
