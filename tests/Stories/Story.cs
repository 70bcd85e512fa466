using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>One story: who plays in it, through which door, and what is told of it.</summary>
internal sealed class Story(StoryHost host, Door door, ITestOutputHelper output) : IDisposable
{
    /// <summary>The code on the wall of 青石坡代表活动站.</summary>
    public const string WallCode = "QSPA2345";

    private readonly List<IDisposable> people = [];

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

    public async Task StandsAsync(Slip slip, MatterState state) => Assert.Equal(state, (await Host.MatterAsync(slip.Number)).State);

    public void Dispose() => people.ForEach(person => person.Dispose());

    private Colleague Colleague(string account, string name) => door == Door.Pages ? AtDesk(account, name) : ByApi(account, name);

    private T Add<T>(T person)
        where T : IDisposable
    {
        people.Add(person);
        return person;
    }
}
