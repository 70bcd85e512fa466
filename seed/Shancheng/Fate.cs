using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;

namespace Huiyin.Shancheng;

/// <summary>Which way through the path a matter takes; whether it gets to the end depends on what day it is.</summary>
internal enum Way
{
    Dispatched,
    HandledHere,
    OnTheSpot,
    Redirected,
    Withdrawn,
}

/// <summary>What goes wrong on the way.</summary>
internal enum Turn
{
    None,
    Supplement,
    Transfer,
    Dispute,
    Returned,
    Extension,
    Suspension,
}

/// <summary>What is thrown for a matter before it begins.</summary>
/// <param name="DaysToReply">Working days from registration to the echo; more than the limit is late.</param>
/// <param name="StopsAfter">A few lie on a desk after so many steps.</param>
internal sealed record Fate(Way Way, int DaysToReply, bool SentBack, bool AsksCoHandler, int? Stars, int StopsAfter, ReplyResult Result, Turn Turn)
{
    private const double LateShare = 0.05;
    private const double ForgottenShare = 0.12;
    private const int Never = int.MaxValue;

    public static Fate Throw(Dice dice, Story story, ChannelKind channel, int limit, bool isRecent)
    {
        var atDesk = channel is ChannelKind.Counter or ChannelKind.UnresolvedDesk or ChannelKind.Reception;
        var way = atDesk ? (Way)dice.Weighted([40, 25, 35, 2, 1]) : (Way)dice.Weighted([68, 22, 0, 4, 3]);
        if (way is Way.Redirected or Way.Withdrawn && story.Purpose is Purpose.TipOff or Purpose.Praise)
        {
            way = Way.HandledHere;
        }

        var days = dice.Chance(LateShare) ? limit + 1 + dice.Below(4) : 1 + Math.Max(dice.Below(limit), dice.Below(limit));
        // What was forgotten long ago has been found by now.
        var stops = isRecent && dice.Chance(ForgottenShare) ? 1 + dice.Below(5) : Never;
        int? stars = dice.Weighted([39, 15, 6, 2, 60]) switch
        {
            0 => 5,
            1 => 4,
            2 => 3,
            3 => dice.Chance(0.5) ? 2 : 1,
            _ => null,
        };
        return new Fate(way, days, dice.Chance(0.06), story.CoHandler is not null && dice.Chance(0.6), stars, stops, ResultOf(dice, story), (Turn)dice.Weighted([76, 5, 4, 4, 4, 4, 3]));
    }

    /// <summary>The same matter, bent so that it may end in this state.</summary>
    public Fate Towards(MatterState state, Dice dice) => this with
    {
        Way = Way.Dispatched,
        DaysToReply = 1 + dice.Below(3),
        StopsAfter = state switch
        {
            MatterState.Registered => 0,
            MatterState.Accepted => 1,
            MatterState.AwaitingDispatch => 2,
            MatterState.Dispatched => 3,
            _ => 4 + dice.Below(14),
        },
        Stars = state is MatterState.VerifyingBadRating or MatterState.InRework ? 1 : Stars,
        Result = state == MatterState.Explained ? ReplyResult.Explained : Result,
        Turn = state switch
        {
            MatterState.AwaitingSupplement => Turn.Supplement,
            MatterState.InDispute => Turn.Dispute,
            MatterState.Suspended => Turn.Suspension,
            _ => Turn.None,
        },
    };

    private static ReplyResult ResultOf(Dice dice, Story story) =>
        story.Later is not null && dice.Chance(0.4) ? dice.Chance(0.5) ? ReplyResult.PartlySolved : ReplyResult.Planned
        : story.Purpose is Purpose.Complaint or Purpose.TipOff && dice.Chance(0.04) ? ReplyResult.NotFactual
        : story.Purpose is Purpose.Help or Purpose.Suggestion or Purpose.Complaint && dice.Chance(0.06) ? ReplyResult.Explained
        : ReplyResult.Solved;
}
