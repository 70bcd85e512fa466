using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Secrets;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Shancheng;

/// <summary>Eighteen months of matters, one after the other.</summary>
internal sealed class Past(Register register, DistrictKeys keys, Dice dice, DateTimeOffset now)
{
    private const int DaysInMemory = 45;
    private const int MostMasters = 3;
    private const int LatestShown = 20;
    private const int ShownApart = 4;
    private const int MostTries = 400;
    private readonly IReadOnlyList<Story> stories = Story.ReadAll();
    private readonly Dictionary<int, int> letters = [];
    private readonly Cast cast = new(register);
    private readonly Wording words = new(dice);

    // So that whoever looks at the sample finds every state, whatever the dice say: two matters each of the last weeks.
    private static readonly MatterState[] Shown =
    [
        MatterState.AwaitingSupplement, MatterState.InDispute, MatterState.Suspended, MatterState.VerifyingBadRating, MatterState.InRework, MatterState.Explained, MatterState.Dispatched, MatterState.ReplyInReview,
        MatterState.Registered, MatterState.Accepted, MatterState.AwaitingDispatch, MatterState.InHand,
    ];

    private readonly Dictionary<DateTimeOffset, MatterState> wanted = [];

    public IReadOnlyList<DateTimeOffset> Moments(int count)
    {
        var moments = Months.Throw(dice, register.Calendar, count, now);
        foreach (var (at, state) in Shown.Concat(Shown).Index())
        {
            wanted[moments[^(LatestShown + (at * ShownApart))]] = state;
        }

        return moments;
    }

    /// <summary>The first free serial of each day.</summary>
    public static Task<Dictionary<DateOnly, long>> TakeSerialsAsync(HuiyinDb db, IReadOnlyList<DateTimeOffset> moments, CancellationToken ct) => db.InOneGoAsync(
        async token =>
        {
            var first = new Dictionary<DateOnly, long>();
            foreach (var (day, count) in moments.CountBy(CivilTime.DateOf))
            {
                first[day] = await db.District.Database.TakeSerialsAsync(db, day, count, token);
            }

            return first;
        },
        ct);

    /// <summary>Registers a matter at that moment and lets it live until now.</summary>
    public Matter Live(DateTimeOffset moment, Dictionary<DateOnly, long> serials)
    {
        var number = ReceiptNumber.Make(CivilTime.DateOf(moment), serials[CivilTime.DateOf(moment)]++);
        var state = wanted.TryGetValue(moment, out var shown) ? shown : (MatterState?)null;
        Matter matter;
        var tries = 0;
        do
        {
            matter = Live(moment, number, state);
        }
        while (state is not null && matter.State != state && ++tries < MostTries);

        Number(matter);
        return matter;
    }

    private Matter Live(DateTimeOffset moment, string number, MatterState? state)
    {
        var story = dice.Of(stories);
        var arrival = Arrival.Throw(dice, register, cast);
        var placed = words.Placed(arrival.Community, arrival.Subdistrict);
        var day = CivilTime.DateOf(moment);
        var from = Registration(story, arrival, placed, number, moment);
        var matter = Matter.Register(from, register, arrival.Registrar(cast), moment);
        var fate = Fate.Throw(dice, story, arrival.Channel, register.Promise(story.Purpose, day).Number, (now - moment).TotalDays < DaysInMemory);
        fate = state is { } one ? fate.Towards(one, dice) : fate;
        var life = new Life(matter, story, fate, arrival, placed, register, cast, dice, words, now);
        life.Run();
        life.Watch(now);
        return matter;
    }

    /// <summary>Some of what was raised in the last days is the same as what is open: those are merged, each with its own number.</summary>
    public void Merge(IReadOnlyList<Matter> lately)
    {
        var open = lately.Where(matter => matter is { State: MatterState.InHand, IsConfidential: false } && (now - matter.RegisteredAt).TotalDays < DaysInMemory).Take(MostMasters).ToList();
        var free = new Queue<Matter>(lately.Where(matter => matter is { State: MatterState.Accepted or MatterState.AwaitingDispatch or MatterState.Dispatched, IsConfidential: false, FollowerCount: 0 }).Where((_, no) => no % 2 == 1)); // the others stay on their desks
        foreach (var (at, master) in open.Index())
        {
            for (var more = at == 0 ? Matter.HotFrom : 1; more > 0 && free.TryDequeue(out var one); more--)
            {
                var dispatcher = cast.Play(register.Staff.First(person => person.Account == "fp01"));
                one.MergeInto(master, [], register, dispatcher, now);
                one.PlanWatch(register.Calendar);
            }

            master.PlanWatch(register.Calendar);
        }
    }

    private void Number(Matter matter)
    {
        foreach (var letter in matter.Supervisions.Where(one => one.Level >= Supervision.FirstLetter))
        {
            var year = CivilTime.DateOf(letter.At).Year;
            letter.Number(year, letters[year] = letters.GetValueOrDefault(year) + 1);
        }
    }

    private Registration Registration(Story story, Arrival arrival, Func<string, string> placed, string number, DateTimeOffset moment)
    {
        var id = MatterId.Of(Guid.CreateVersion7(moment));
        var phone = dice.Chance(0.7) ? words.Phone() : null;
        return new Registration(
            id, number, keys.HashQueryCode(number, keys.QueryCode(id.Value, 0)), placed(story.Title), placed(story.Text) + words.Ending(), arrival.Channel,
            arrival.FirstReceiver, register.CentreOf(arrival.Community.Code).Id)
        {
            // Some leave it to the clerk what it is.
            Purpose = arrival.Clerk is null && dice.Chance(0.3) ? null : story.Purpose,
            SealedPhone = keys.Seal(phone),
            PhoneHash = phone is null ? null : keys.LookUpHash(phone),
            SealedCallMe = dice.Chance(0.6) ? keys.Seal(words.CallMe()) : null,
            SealedPlace = keys.Seal(placed("{院}{数}栋")),
            AreaCode = arrival.Community.Code,
            VenueNumber = arrival.Venue?.Number,
            CongressUnit = register.CommitteeAt(arrival.Venue, arrival.Community.Code),
            AgreesToPublication = dice.Chance(0.4),
        };
    }
}
