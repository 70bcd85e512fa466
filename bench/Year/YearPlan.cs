using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Secrets;
using Huiyin.Registry.Contract;
using Huiyin.Shancheng;
using Huiyin.WorkDays;

namespace Huiyin.Bench;

/// <summary>What the seed decides of a year: when which matter is raised, and when somebody next touches it. Everything follows from the seed and from what is stored, so that a killed run can be taken up.</summary>
internal sealed class YearPlan(Register register, int seed, DateTimeOffset end)
{
    public const string Source = "year";
    private const int Days = 365;
    private const int FirstHour = 8;
    private const int Hours = 11;
    private static readonly double[] Season = [0.9, 0.75, 1.0, 1.0, 1.05, 1.2, 1.3, 1.25, 1.05, 0.95, 1.0, 0.95];
    private readonly IReadOnlyList<Story> stories = Story.ReadAll();

    public Cast Cast { get; } = new(register);

    public DateOnly FirstDay { get; } = CivilTime.DateOf(end).AddDays(1 - Days);

    /// <summary>Fewer on days off, more in summer; the number of a matter is its place in the year.</summary>
    public IReadOnlyList<DateTimeOffset> Moments(int count)
    {
        var days = Enumerable.Range(0, Days).Select(FirstDay.AddDays).ToList();
        var weights = days.ConvertAll(day => Season[day.Month - 1] * (register.Calendar.IsWorkDay(day) ? 1 : 0.4));
        var (total, reached, at) = (weights.Sum(), weights[0], 0);
        var moments = new List<DateTimeOffset>(count);
        for (var no = 0; no < count; no++)
        {
            while (reached < (no + 0.5) * total / count)
            {
                reached += weights[++at];
            }

            var dice = DiceOf(no, 0);
            var moment = CivilTime.At(days[at], new TimeOnly(FirstHour + dice.Below(Hours), dice.Below(60), dice.Below(60)));
            moments.Add(moment < end ? moment : end.AddMinutes(-1));
        }

        moments.Sort();
        return moments;
    }

    public Dice DiceOf(int no, int salt) => new(((ulong)(uint)seed << 32) ^ ((ulong)(uint)no * 0x9E3779B1) ^ ((ulong)(uint)salt << 17));

    public (Story Story, Arrival Arrival, Func<string, string> Placed) PersonOf(int no)
    {
        var dice = DiceOf(no, 1);
        var story = dice.Of(stories);
        var arrival = Arrival.Throw(dice, register, Cast);
        return (story, arrival, new Wording(dice).Placed(arrival.Community, arrival.Subdistrict));
    }

    public Matter Register(int no, DateTimeOffset moment, string number, DistrictKeys keys)
    {
        var (story, arrival, placed) = PersonOf(no);
        var dice = DiceOf(no, 2);
        var id = MatterId.Of(Guid.CreateVersion7(moment));
        var phone = dice.Chance(0.7) ? $"1990000{dice.Below(10_000):0000}" : null;
        var matter = Matter.Register(
            new Registration(id, number, keys.HashQueryCode(number, keys.QueryCode(id.Value, 0)), placed(story.Title), placed(story.Text), arrival.Channel, arrival.FirstReceiver, register.CentreOf(arrival.Community.Code).Id)
            {
                Purpose = dice.Chance(0.3) ? null : story.Purpose,
                SealedPhone = keys.Seal(phone),
                PhoneHash = phone is null ? null : keys.LookUpHash(phone),
                AreaCode = arrival.Community.Code,
                VenueNumber = arrival.Venue?.Number,
                CongressUnit = register.CommitteeAt(arrival.Venue, arrival.Community.Code),
                ForeignSource = Source,
                ForeignId = $"{no}",
            },
            register, arrival.Registrar(Cast), moment);
        if (arrival.Clerk is { } clerk)
        {
            // What staff register for somebody is accepted in the same step (T2).
            matter.Accept(story.Purpose, story.CategoryCode, "由窗口核定", null, register, Cast.Play(clerk), moment);
        }

        return matter;
    }

    /// <summary>When somebody touches it next; null where only time or a job does.</summary>
    public DateTimeOffset? NextAt(YearRow row)
    {
        var dice = DiceOf(row.No, 100 + row.EntryCount);
        int? workDays = row.State switch
        {
            MatterState.Registered or MatterState.AwaitingDispatch or MatterState.Dispatched or MatterState.ReplyInReview => dice.Chance(0.8) ? 0 : 1 + dice.Below(2),
            MatterState.Accepted or MatterState.InRework or MatterState.VerifyingBadRating => dice.Below(2),
            MatterState.InHand => dice.Chance(0.03) ? 5 + dice.Below(10) : dice.Below(3),
            MatterState.AwaitingSupplement => dice.Chance(0.7) ? 1 + dice.Below(4) : null,
            MatterState.Suspended => dice.Chance(0.6) ? 4 + dice.Below(10) : null,
            MatterState.InDispute => 1 + dice.Below(2),
            MatterState.Answered => dice.Chance(0.4) ? dice.Below(9) : null,
            MatterState.Explained => 15 + dice.Below(60),
            MatterState.Closed => row.Facts.HasFlag(RareFacts.LookBacks) ? 23 + dice.Below(3) : dice.Chance(0.02) ? 2 + dice.Below(12) : null,
            MatterState.Redirected => dice.Chance(0.05) ? 2 + dice.Below(6) : null,
            MatterState.Merged => dice.Chance(0.03) ? 2 : null,
            MatterState.Draft or MatterState.Withdrawn => null,
        };
        return workDays is { } wait ? new Diary(register.Calendar, dice).Later(row.ChangedAt, wait) : null;
    }
}

/// <summary>As much of a stored matter as says when it goes on.</summary>
internal sealed record YearRow(string Number, int No, MatterState State, int EntryCount, DateTimeOffset ChangedAt, RareFacts Facts);
