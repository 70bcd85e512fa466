using Huiyin.Platform.Districts;
using Huiyin.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Rooms.Platform.Outbox;

/// <summary>The outbox towards a gateway that works, fails and works again.</summary>
public sealed class SendOutboxTests : IAsyncLifetime
{
    private readonly Gateway gateway = new();
    private TestDistrict district = null!; // set in InitializeAsync
    private int made;

    public async ValueTask InitializeAsync() => district = await TestDistrict.OpenAsync(services => services.AddSingleton<IMessageSender>(gateway));

    public ValueTask DisposeAsync() => district.DisposeAsync();

    [Fact]
    public async Task What_is_said_about_one_thing_arrives_in_its_order_and_a_blocked_one_holds_up_no_other()
    {
        var (one, other) = (Thing(), Thing());
        await WriteAsync((one, "一之一"), (one, "一之二"), (other, "二之一"), (one, "一之三"), (other, "二之二"));
        gateway.Refuses = text => text == "一之一";

        await RoundAsync();

        Assert.Equal(["二之一", "二之二"], gateway.Got.Order(StringComparer.Ordinal));

        gateway.Refuses = _ => false;
        district.Clock.Pass(TimeSpan.FromSeconds(6));
        await RoundAsync();

        Assert.Equal(["一之一", "一之二", "一之三"], gateway.Got.Skip(2));
    }

    [Fact]
    public async Task Pauses_double_up_to_an_hour_and_after_a_day_it_is_given_up_until_somebody_sends_it_again()
    {
        var thing = Thing();
        await WriteAsync((thing, "第一条"), (thing, "第二条"));
        gateway.Refuses = text => text == "第一条";
        var start = district.Clock.Now;
        var tries = 0;
        while ((await AllAsync()).Exists(message => message is { State: OutboxState.Waiting, Attempts: > 0 } or { Attempts: 0, State: OutboxState.Waiting, DueAt.Year: < 9000 }))
        {
            await RoundAsync();
            tries++;
            // Not at night: a phone is left alone then, which is another test's business.
            var next = (await AllAsync()).Where(message => message.State == OutboxState.Waiting).Min(message => message.DueAt);
            if (next.Year > 9000)
            {
                break;
            }

            district.Clock.Now = next;
            Assert.True(tries < 60);
        }

        var first = (await AllAsync())[0];
        Assert.Equal((OutboxState.Failed, 30, "InvalidOperationException"), (first.State, first.Attempts, first.LastError));
        Assert.InRange(district.Clock.Now - start, TimeSpan.FromHours(18), TimeSpan.FromHours(60));
        Assert.Empty(gateway.Got);

        gateway.Refuses = _ => false;
        district.Clock.Now = FakeClock.At(2026, 11, 9);
        Assert.True(await district.InScopeAsync(services => services.GetRequiredService<OutboxLanes>().SendAgainAsync(first.Id, district.Clock.GetUtcNow(), default)));
        await RoundAsync();
        Assert.Equal(["第一条", "第二条"], gateway.Got);
    }

    [Fact]
    public async Task At_night_phones_are_left_alone_unless_there_is_danger()
    {
        district.Clock.Now = FakeClock.At(2026, 11, 2, 22, 30);
        await WriteAsync((Thing(), "明天再说"));
        await WriteAsync(true, (Thing(), "燃气泄漏"));

        await RoundAsync();
        Assert.Equal(["燃气泄漏"], gateway.Got);

        district.Clock.Now = FakeClock.At(2026, 11, 3, 8);
        await RoundAsync();
        Assert.Equal(["燃气泄漏", "明天再说"], gateway.Got);
    }

    [Fact]
    public async Task What_another_node_is_at_is_left_to_it_until_its_time_is_over()
    {
        await WriteAsync((Thing(), "在发"));
        var id = (await AllAsync())[0].Id;
        Assert.NotNull(await district.InScopeAsync(services => services.GetRequiredService<OutboxLanes>().ClaimAsync(id, district.Clock.GetUtcNow(), default)));
        Assert.Null(await district.InScopeAsync(services => services.GetRequiredService<OutboxLanes>().ClaimAsync(id, district.Clock.GetUtcNow(), default)));

        await RoundAsync();
        Assert.Empty(gateway.Got);

        district.Clock.Pass(TimeSpan.FromMinutes(3));
        await RoundAsync();
        Assert.Equal(["在发"], gateway.Got);
    }

    private Guid Thing() => Guid.CreateVersion7(district.Clock.Now.AddMilliseconds(made++));

    private Task WriteAsync(params (Guid About, string Text)[] messages) => WriteAsync(false, messages);

    private Task WriteAsync(bool isUrgent, params (Guid About, string Text)[] messages) => district.WithDbAsync(async db =>
    {
        foreach (var (about, text) in messages)
        {
            var at = district.Clock.GetUtcNow().AddMilliseconds(-1000 + made++);
            db.Add(new OutboxMessage
            {
                Id = Guid.CreateVersion7(at), About = about, Kind = "test", SealedAddress = db.District.Keys.Seal("13900002768"), SealedText = db.District.Keys.Seal(text)! /* never empty */,
                CreatedAt = at, DueAt = at, IsUrgent = isUrgent,
            });
        }

        await db.SaveChangesAsync();
    });

    private Task RoundAsync() => district.InScopeAsync(services => ActivatorUtilities.CreateInstance<SendOutbox>(services).RunAsync(default));

    private Task<List<OutboxMessage>> AllAsync() => district.WithDbAsync(db => db.Set<OutboxMessage>().AsNoTracking().OrderBy(message => message.Id).ToListAsync());

    private sealed class Gateway : IMessageSender
    {
        private readonly Lock turn = new();

        public List<string> Got { get; } = [];

        public Func<string, bool> Refuses { get; set; } = _ => false;

        public Task SendAsync(District district, Guid id, string address, string text, CancellationToken ct)
        {
            if (Refuses(text))
            {
                throw new InvalidOperationException("busy");
            }

            lock (turn)
            {
                Got.Add(text);
            }

            return Task.CompletedTask;
        }
    }
}
