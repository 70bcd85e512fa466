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
    private readonly IReadOnlyList<Story> stories = Story.ReadAll();
    private readonly Cast cast = new(register);
    private readonly Wording words = new(dice);

    public IReadOnlyList<DateTimeOffset> Moments(int count) => Months.Throw(dice, register.Calendar, count, now);

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
        var story = dice.Of(stories);
        var arrival = Arrival.Throw(dice, register, cast);
        var placed = words.Placed(arrival.Community, arrival.Subdistrict);
        var day = CivilTime.DateOf(moment);
        var from = Registration(story, arrival, placed, ReceiptNumber.Make(day, serials[day]++), moment);
        var matter = Matter.Register(from, register, arrival.Registrar(cast), moment);
        var fate = Fate.Throw(dice, story, arrival.Channel, register.Promise(story.Purpose, day).Number, (now - moment).TotalDays < DaysInMemory);
        new Life(matter, story, fate, arrival, placed, register, cast, dice, words, now).Run();
        return matter;
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
            AgreesToPublication = dice.Chance(0.4),
        };
    }
}
