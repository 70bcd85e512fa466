using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Platform.Verifying;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Verifying;

/// <summary>I24: what somebody's lists show is what the rule for one matter allows, for people and matters drawn from the whole house.</summary>
internal static class SightRules
{
    private const int People = 20;
    private const int Matters = 50;

    public static async Task CheckAsync(HuiyinDb db, Register register, VerifyRun run, CancellationToken ct)
    {
        var sample = await SampleAsync(db, ct);
        var ids = sample.ConvertAll(matter => matter.Id);
        foreach (var person in Spread(register.Staff.Where(person => person.Roles.Count > 0).ToList(), People))
        {
            var actor = ActorOf(person, register);
            var listed = await db.Set<Matter>().Where(matter => ids.Contains(matter.Id)).Where(MatterSight.SeenBy(actor)).Select(matter => matter.Id).ToListAsync(ct);
            run.Look("I24", sample.Count);
            foreach (var matter in sample.Where(matter => MatterSight.MaySee(matter, actor) != listed.Contains(matter.Id)))
            {
                run.Blame("I24", matter.Number, $"{(listed.Contains(matter.Id) ? "is listed for" : "is kept from")} {person.Account} against the rule");
            }
        }
    }

    // Evenly over everything there is, so that the same books give the same answer again.
    private static async Task<List<Matter>> SampleAsync(HuiyinDb db, CancellationToken ct)
    {
        var all = await db.Set<Matter>().CountAsync(ct);
        var sample = new List<Matter>();
        for (var at = 0; at < Matters && at < all; at++)
        {
            sample.Add(await db.Set<Matter>().AsNoTracking().Include(matter => matter.Orders).Include(matter => matter.Transfers).OrderBy(matter => matter.Id).Skip((int)((long)at * all / Matters)).FirstAsync(ct));
        }

        return sample;
    }

    private static IEnumerable<T> Spread<T>(List<T> all, int most) => Enumerable.Range(0, Math.Min(most, all.Count)).Select(at => all[(int)((long)at * all.Count / Math.Min(most, all.Count))]);

    private static Actor ActorOf(StaffBrief person, Register register)
    {
        var roles = new HashSet<(Role Role, UnitId At)>(person.Roles);
        foreach (var (role, at) in person.Roles)
        {
            roles.UnionWith(register.Units.Where(unit => register.IsWithin(unit.Id, at)).Select(unit => (role, unit.Id)));
        }

        return new Actor(person.Id, person.Account, person.Name, person.Unit, roles);
    }
}
