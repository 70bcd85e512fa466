using FsCheck.Fluent;
using Huiyin.Matters.Model;
using Huiyin.Statistics.Contract;
using Huiyin.Statistics.Model;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Statistics.Facts;

public sealed class FollowMattersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_path_a_matter_takes_its_row_says_what_the_matter_says()
    {
        await using var district = await OpenAsync(Life.Any.ListOf(100).Sample(1, 100).First());

        var (wrong, all) = await CompareAsync(district);

        Assert.Equal(100, all);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Many_steps_of_many_matters_in_one_save_make_one_row_each()
    {
        await using var district = await OpenAsync([]);
        var register = Town.Register();

        await district.WithDbAsync(async db =>
        {
            for (var no = 1; no <= 30; no++)
            {
                var matter = Raised(no, register);
                Town.Answer(matter, register, TestDistrict.Monday);
                db.Add(matter);
            }

            await db.SaveChangesAsync(Ct);
        });

        var (wrong, all) = await CompareAsync(district);
        Assert.Equal(30, all);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_row_that_is_still_held_from_an_earlier_save_is_kept_true()
    {
        await using var district = await OpenAsync([]);
        var register = Town.Register();

        await district.WithDbAsync(async db =>
        {
            var matter = Raised(1, register);
            db.Add(matter);
            await db.SaveChangesAsync(Ct);
            Town.Answer(matter, register, TestDistrict.Monday.AddHours(1));
            await db.SaveChangesAsync(Ct);
        });

        Assert.Empty((await CompareAsync(district)).Wrong);
    }

    [Fact]
    public async Task A_step_that_moves_nothing_counted_writes_nothing()
    {
        await using var district = await OpenAsync([]);
        var register = Town.Register();
        await district.WithDbAsync(async db =>
        {
            db.Add(Raised(1, register));
            await db.SaveChangesAsync(Ct);
        });

        var (quiet, loud) = await district.WithDbAsync(async db =>
        {
            var matter = await db.Set<Matter>().Include(m => m.Orders).Include(m => m.Replies).Include(m => m.Ratings).Include(m => m.Proposals).SingleAsync(Ct);
            matter.Accept(Huiyin.Registry.Contract.Purpose.Help, null, null, null, register, Town.Somebody(), TestDistrict.Monday);
            await db.SaveChangesAsync(Ct);
            var afterAccept = db.ChangeTracker.Entries<MatterFact>().Count();
            db.ChangeTracker.Entries<MatterFact>().ToList().ForEach(entry => entry.State = EntityState.Detached);
            matter.SendToCentre(register, Town.Somebody(), TestDistrict.Monday);
            await db.SaveChangesAsync(Ct);
            return (db.ChangeTracker.Entries<MatterFact>().Count(), afterAccept);
        });

        Assert.Equal((0, 1), (quiet, loud));
    }

    [Fact]
    public async Task A_rebuild_puts_right_what_was_spoiled_and_changes_nothing_else()
    {
        await using var district = await OpenAsync(Life.Any.ListOf(40).Sample(1, 100).First());
        await district.WithDbAsync(async db =>
        {
            var facts = await db.Set<MatterFact>().ToListAsync(Ct);
            db.RemoveRange(facts.Take(10));
            var parts = await db.Set<PartFact>().ToListAsync(Ct);
            db.RemoveRange(parts.Take(5));
            db.Add(PartFact.Of((await db.Set<Matter>().FirstAsync(Ct)).Brief(), new Huiyin.Matters.Contract.MatterPart(Guid.CreateVersion7(TestDistrict.Monday), Huiyin.Matters.Contract.MatterPart.LookBack, TestDistrict.Monday), Town.Register()));
            await db.SaveChangesAsync(Ct);
            await db.Set<PartFact>().ExecuteUpdateAsync(set => set.SetProperty(part => part.Word, "spoilt"), Ct);
            await db.Set<MatterFact>().ExecuteUpdateAsync(set => set.SetProperty(fact => fact.IsReceived, false), Ct);
        });

        var said = new List<int>();
        var count = await district.InScopeAsync(services => services.GetRequiredService<IFactRebuild>().RebuildAsync(said.Add, Ct));
        var again = await district.InScopeAsync(services => services.GetRequiredService<IFactRebuild>().RebuildAsync(said.Add, Ct));

        var (wrong, all) = await CompareAsync(district);
        Assert.Equal((40, 40, 40), (count, again, all));
        Assert.Empty(wrong);
        Assert.Equal([40, 40], said);
    }

    private static Matter Raised(int no, Huiyin.Registry.Contract.Register register)
    {
        var id = Huiyin.Matters.Contract.MatterId.Of(Guid.CreateVersion7(TestDistrict.Monday));
        var number = Huiyin.Matters.Contract.ReceiptNumber.Make(CivilTime.DateOf(TestDistrict.Monday), no);
        return Matter.Register(new Registration(id, number, [1], "路灯不亮", "青石巷的路灯坏了三天。", Huiyin.Matters.Contract.ChannelKind.WebPage, Town.Centre, Town.Centre), register, Mover.Citizen, TestDistrict.Monday);
    }

    private static async Task<TestDistrict> OpenAsync(IEnumerable<Life> lives)
    {
        var district = await TestDistrict.OpenAsync();
        await district.WithDbAsync(Town.BuildAsync);
        var no = 0;
        foreach (var life in lives)
        {
            await life.PlayAsync(district.Services, ++no, Town.Register(), TestDistrict.Monday);
        }

        return district;
    }

    // Column by column against a row made from the matter as it stands.
    private static Task<(List<string> Wrong, int All)> CompareAsync(TestDistrict district) => district.WithDbAsync(async db =>
    {
        var facts = await db.Set<MatterFact>().AsNoTracking().ToDictionaryAsync(fact => fact.Id, Ct);
        var matters = await Lived.MattersAsync(district);
        var columns = typeof(MatterFact).GetProperties().Where(column => column.CanWrite).ToList();
        var wrong = matters.SelectMany(matter =>
        {
            var right = MatterFact.Of(matter, Town.Register());
            return columns.Where(column => !Equals(column.GetValue(right), column.GetValue(facts[matter.Id]))).Select(column => $"{matter.State} {matter.Number} {column.Name}: {column.GetValue(facts[matter.Id])} for {column.GetValue(right)}");
        }).ToList();
        var parts = await db.Set<PartFact>().AsNoTracking().ToDictionaryAsync(part => part.Id, Ct);
        var rightParts = matters.SelectMany(matter => matter.Parts.Select(part => PartFact.Of(matter, part, Town.Register()))).ToList();
        var partColumns = typeof(PartFact).GetProperties().Where(column => column.CanWrite).ToList();
        wrong.AddRange(rightParts.SelectMany(right => partColumns.Where(column => !Equals(column.GetValue(right), parts.GetValueOrDefault(right.Id) is { } row ? column.GetValue(row) : null)).Select(column => $"{right.Number} {right.Kind} {column.Name}")));
        Assert.Equal(rightParts.Count, parts.Count);
        return (wrong, facts.Count == matters.Count ? facts.Count : -1);
    });
}
