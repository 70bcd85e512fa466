using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Model;

/// <summary>回访: after a reply somebody outside the unit calls the citizen and writes down what is said (rule 2, callback).</summary>
internal sealed partial class Matter
{
    private const int Noon = 12;

    // "≥2 attempts at different half-days before unreachable"
    private const int HalfDaysTried = 2;

    /// <summary>The reply of this round is still to be asked about; whoever has rated has said it already.</summary>
    public bool AwaitsCallBack => State == MatterState.Answered && StepDue is not null;

    /// <summary>One try. Reached, the stars are the citizen's own mark by telephone (T26, T27); never reached is 未评价, like silence.</summary>
    public Outcome RecordCallBack(CallBackTalk talk, Register register, Mover mover, DateTimeOffset now)
    {
        if (CallBackHindrance(register, mover) is { } hindrance)
        {
            return hindrance;
        }

        if (talk.Outcome is not { } outcome)
        {
            return MatterRefusals.OutcomeMissing;
        }

        if (outcome != CallBackOutcome.Reached)
        {
            return EndUnheard(outcome, talk, mover, now);
        }

        if (talk.Heard is null)
        {
            return MatterRefusals.HeardMissing;
        }

        var rated = Rate(talk.Stars, talk.Reasons, talk.Words, true, register, mover, now);
        if (!rated.IsRefused)
        {
            Call(talk, outcome, true, mover, now);
        }

        return rated;
    }

    private Refusal? CallBackHindrance(Register register, Mover mover) =>
        !mover.HoldsAnywhere(Role.CallbackAgent) ? MatterRefusals.NotYours
        : IsInUnit(register, mover) ? MatterRefusals.FromTheUnit
        : !AwaitsCallBack ? MatterRefusals.NoCallBack
        : null;

    private Outcome EndUnheard(CallBackOutcome outcome, CallBackTalk talk, Mover mover, DateTimeOffset now)
    {
        var tried = CallBacks.Where(call => call.Round == Round).Select(call => HalfDay(call.At)).Append(HalfDay(now)).Distinct().Count();
        var isOver = outcome == CallBackOutcome.Declined || tried >= HalfDaysTried;
        Call(talk, outcome, isOver, mover, now);
        if (isOver)
        {
            StepDue = null;
        }

        happened.Add(new MatterMoved(Brief(), "call-back", now));
        return Outcome.Done;
    }

    private void Call(CallBackTalk talk, CallBackOutcome outcome, bool endsIt, Mover mover, DateTimeOffset now)
    {
        var isReached = outcome == CallBackOutcome.Reached;
        CallBacks.Add(new CallBack
        {
            Id = Guid.CreateVersion7(now),
            Round = Round,
            At = now,
            By = mover.Account,
            ByName = mover.Name,
            Outcome = outcome,
            Heard = isReached ? talk.Heard : null,
            Stars = isReached ? talk.Stars : null,
            Words = talk.Words,
            EndsIt = endsIt,
        });
        Facts |= RareFacts.CallBacks;
        Write(new MatterEntry("call-back", true, isReached ? null : talk.Words, outcome.ToString(), isReached ? $"{talk.Heard}" : ""), mover, now);
    }

    /// <summary>K3 of the call-back begins with the reply, and one reminder to rate is planned; without a number there is nobody to call, and imported answers are of another time.</summary>
    private void AwaitVoice(Register register, Mover mover, DateTimeOffset now)
    {
        if (PhoneHash is not null && !mover.IsImport)
        {
            var today = CivilTime.DateOf(now);
            StepDue = DeadlineClock.StepDue(register.Calendar, now, register.Limit("callback.most", today));
            RemindToRateOn = today.AddDays(register.Limit("rating.reminder", today).Number);
        }
    }

    private static (DateOnly Day, bool IsAfternoon) HalfDay(DateTimeOffset at) => (CivilTime.DateOf(at), at.ToOffset(CivilTime.Offset).Hour >= Noon);
}
