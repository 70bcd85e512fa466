using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Stories;

/// <summary>One story: who plays in it, through which door, and what is told of it.</summary>
internal sealed class Story(StoryHost host, Door door, ITestOutputHelper output) : IDisposable
{
    /// <summary>The code on the wall of 青石坡代表活动站.</summary>
    public const string WallCode = "QSPA2345";

    private readonly List<IDisposable> people = [];
    private readonly Dictionary<string, Colleague> colleagues = new(StringComparer.Ordinal);

    public StoryHost Host { get; } = host;

    public void Tell(string sentence) => output.WriteLine(sentence);

    public Resident Resident() => Add<Resident>(door == Door.Pages ? new PageResident(this) : new ApiResident(this));

    public Colleague Clerk() => Colleague("chuangkou", "窗口陈晓窗");

    public Colleague StreetLeader() => Colleague("jiedai", "街道负责人江接待");

    public Colleague Dispatcher() => Colleague("paidan", "派单员潘小丹");

    public Colleague Handler() => Colleague("chengban", "经办人程阿办");

    public Colleague CoHandler() => Colleague("xieban", "协办人谢帮办");

    public Colleague UnitLeader() => Colleague("shenhe", "单位负责人沈清河");

    public PageColleague AtDesk(string account, string name) => Add(new PageColleague(this, account, name));

    public ApiColleague ByApi(string account, string name) => Add(new ApiColleague(this, account, name));

    public Colleague Supervisor() => Colleague("ducha", "督查员杜查明");

    public Colleague Arbiter() => Colleague("caiding", "裁定员裴公正");

    public Colleague CallbackAgent() => Colleague("huifang", "回访员惠小芳");

    /// <summary>One level above the departments: reads reworked replies.</summary>
    public Colleague Above() => Colleague("zhuren", "区指挥中心负责人郑主任");

    public Colleague By(string account, string name) => Colleague(account, name);

    /// <summary>Nine o'clock on the next Monday.</summary>
    public async Task<DateOnly> NextMondayAsync()
    {
        var today = CivilTime.DateOf(Host.Clock.GetUtcNow());
        var monday = today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 7) % 7);
        monday = Host.Clock.GetUtcNow() > At(monday, 9) ? monday.AddDays(7) : monday;
        await OnAsync(monday, 9);
        return monday;
    }

    /// <summary>It has become this hour of this day; on each day before it the house has done what time asks of it.</summary>
    public async Task OnAsync(DateOnly day, int hour)
    {
        for (var on = CivilTime.DateOf(Host.Clock.GetUtcNow()).AddDays(1); on < day; on = on.AddDays(1))
        {
            await Host.GoOnToAsync(At(on, 9));
        }

        await Host.GoOnToAsync(At(day, hour));
        Tell($"—— {day.Month} 月 {day.Day} 日 {hour} 时 ——");
    }

    /// <summary>Somebody scans the code, and it goes by the centre to 区城管局, where 程阿办 has it in hand.</summary>
    public async Task<Slip> InHandAsync(Resident resident, string words, string phone = "13912340101")
    {
        var slip = await resident.Scans(WallCode).Says(words).Leaves(phone).SendsAsync();
        await Clerk().DoesAsync(slip, StaffAct.Accept());
        await Clerk().DoesAsync(slip, StaffAct.SendToCentre());
        await Dispatcher().DoesAsync(slip, StaffAct.Dispatch("CG"));
        await UnitLeader().DoesAsync(slip, StaffAct.Sign("chengban"));
        await Handler().DoesAsync(slip, StaffAct.Contact("问清了地点，约好去看"));
        return slip;
    }

    /// <summary>A moment later the watch has looked.</summary>
    public Task WatchLooksAsync() => Host.GoOnToAsync(Host.Clock.GetUtcNow().AddMinutes(2));

    public Task<Matter> MatterAsync(Slip slip) => Host.WholeMatterAsync(slip.Number);

    /// <summary>What the citizen was told last.</summary>
    public async Task<string> LastToldAsync(Slip slip) => (await Host.MessagesAsync(slip.Number))[^1];

    /// <summary>Everything the citizen reads about it carries the number and never the matter's own words.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(Slip slip)
    {
        var told = await Host.MessagesAsync(slip.Number);
        var text = (await MatterAsync(slip)).Text;
        Assert.All(told, message => Assert.Contains(slip.Shown, message, StringComparison.Ordinal));
        Assert.All(told, message => Assert.DoesNotContain(text, message, StringComparison.Ordinal));
        Assert.All(told, message => Assert.DoesNotContain("{", message, StringComparison.Ordinal));
        return told;
    }

    /// <summary>The rows of the path and the entries beside it, in order, each chained to the one before.</summary>
    public async Task HistoryIsAsync(Slip slip, params string[] kinds)
    {
        var matter = await MatterAsync(slip);
        Assert.Equal(kinds, matter.Timeline.Select(entry => entry.Kind));
        byte[] before = [];
        foreach (var entry in matter.Timeline)
        {
            Assert.True(entry.IsGenuine(matter.Id.Value, before), $"entry {entry.Sequence}");
            before = entry.Hash;
        }
    }

    public async Task StandsAsync(Slip slip, MatterState state) => Assert.Equal(state, (await Host.MatterAsync(slip.Number)).State);

    private static DateTimeOffset At(DateOnly day, int hour) => CivilTime.StartOf(day).AddHours(hour);

    public void Dispose() => people.ForEach(person => person.Dispose());

    // Nobody signs in anew for each thing they do.
    private Colleague Colleague(string account, string name)
    {
        if (!colleagues.TryGetValue(account, out var known))
        {
            known = colleagues[account] = door == Door.Pages ? AtDesk(account, name) : ByApi(account, name);
        }

        return known;
    }

    private T Add<T>(T person)
        where T : IDisposable
    {
        people.Add(person);
        return person;
    }
}
