using Huiyin.Matters.LookingBack;
using Huiyin.Matters.Model;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Matters.LookingBack;

public sealed class EraseContactsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_years_after_closing_the_phone_is_readable_nowhere_and_the_log_says_so()
    {
        await using var site = await TownSite.OpenAsync();
        var (number, _) = await site.RaiseAsync();
        await site.MoveAsync(number, (matter, register, now) => Town.Answer(matter, register, now));
        await site.MoveAsync(number, (matter, register, now) => matter.Rate(5, [], null, false, register, Mover.Citizen, now));

        site.Clock.Now = TestDistrict.Monday.AddYears(3).AddDays(-1);
        await RunAsync(site);
        var before = await site.MatterAsync(number);
        site.Clock.Now = TestDistrict.Monday.AddYears(3).AddDays(2);
        await RunAsync(site);

        var matter = await site.MatterAsync(number);
        Assert.NotNull(before.SealedPhone);
        Assert.Null(matter.SealedPhone);
        Assert.Null(matter.PhoneHash);
        Assert.Equal("erased", matter.Timeline[^1].Kind);
        var messages = await site.WithDbAsync(db => db.Set<OutboxMessage>().AsNoTracking().Where(message => message.About == matter.Id.Value).ToListAsync(Ct));
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Equal((null, ""), (message.SealedAddress, message.SealedText)));
        Assert.True(await site.WithDbAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Kind == "matter.erased" && entry.What == number, Ct)));
    }

    private static Task<bool> RunAsync(TownSite site) => site.InScopeAsync(async services =>
    {
        await ActivatorUtilities.CreateInstance<EraseContactsHandler>(services).RunAsync(Ct);
        return true;
    });
}
