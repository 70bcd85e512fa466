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

/// <summary>What is thrown for a matter before it begins.</summary>
/// <param name="DaysToReply">Working days from registration to the echo; more than the limit is late.</param>
/// <param name="StopsAfter">A few lie on a desk after so many steps.</param>
internal sealed record Fate(Way Way, int DaysToReply, bool SentBack, bool AsksCoHandler, int? Stars, int StopsAfter, ReplyResult Result)
{
    private const double LateShare = 0.05;
    private const double ForgottenShare = 0.05;
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
        int? stars = dice.Weighted([39, 15, 6, 1, 60]) switch
        {
            0 => 5,
            1 => 4,
            2 => 3,
            3 => dice.Chance(0.5) ? 2 : 1,
            _ => null,
        };
        return new Fate(way, days, dice.Chance(0.06), story.CoHandler is not null && dice.Chance(0.6), stars, stops, ResultOf(dice, story));
    }

    private static ReplyResult ResultOf(Dice dice, Story story) =>
        story.Later is not null && dice.Chance(0.4) ? dice.Chance(0.5) ? ReplyResult.PartlySolved : ReplyResult.Planned
        : story.Purpose is Purpose.Complaint or Purpose.TipOff && dice.Chance(0.04) ? ReplyResult.NotFactual
        : ReplyResult.Solved;
}
