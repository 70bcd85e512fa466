using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Secrets;
using Huiyin.Platform.Verifying;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Matters.Verifying;

/// <summary>What must hold for every matter, whatever it went through (reliability 8).</summary>
internal sealed class MatterRules(VerifyRun run, Register register, DistrictKeys keys, DateTimeOffset now)
{
    private static readonly HashSet<string> Told = [.. MatterPath.Steps.Where(step => step.Told is not null).Select(step => step.No), Matter.CodeRenewed, Matter.RateReminder];
    private static readonly string[] PerMatter = ["I2", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I12", "I13", "I14", "I22"];

    public void Check(IReadOnlyList<MatterBooks> batch)
    {
        foreach (var books in batch)
        {
            CheckNumber(books.Matter);
            CheckUnits(books);
            CheckClock(books);
            HistoryRules.Check(books, run);
            CheckEcho(books);
            CheckMessages(books);
            CheckRatings(books);
            TurnRules.Check(books, run, now);
        }

        foreach (var invariant in PerMatter)
        {
            run.Look(invariant, batch.Count);
        }
    }

    // I2
    private void CheckNumber(MatterRow matter)
    {
        if (ReceiptNumber.Parse(matter.Number, out _) != matter.Number)
        {
            run.Blame("I2", matter.Number, "has a wrong check digit");
        }

        if (!matter.Number.StartsWith($"{CivilTime.DateOf(matter.RegisteredAt):yyMMdd}", StringComparison.Ordinal))
        {
            run.Blame("I2", matter.Number, $"is not of the day it was registered, {CivilTime.DateOf(matter.RegisteredAt):yyyy-MM-dd}");
        }

        if (!keys.OpensQueryCode(matter.QueryCodeHash, matter.Number, keys.QueryCode(matter.Id.Value, matter.QueryCodeEdition)))
        {
            run.Blame("I2", matter.Number, "does not open with its query code");
        }
    }

    // I4
    private void CheckUnits(MatterBooks books)
    {
        var matter = books.Matter;
        var standing = books.Orders.Where(order => order.Status is not (WorkOrderStatus.Recalled or WorkOrderStatus.Returned)).ToList();
        var leads = standing.Where(order => order.Role == WorkOrderRole.Lead && order.Status is not WorkOrderStatus.Done).ToList();
        if (leads.Count > 1)
        {
            run.Blame("I4", books.Place, $"has {leads.Count} open lead orders");
        }

        if (leads is [var lead] && lead.Unit != matter.LeadUnit)
        {
            run.Blame("I4", books.Place, "has another lead unit than its lead order");
        }

        // Who helped and then took it over is no fault: that opinion is given.
        if (standing.Exists(order => order is { Role: WorkOrderRole.CoHandler, Status: not WorkOrderStatus.Done } && order.Unit == matter.LeadUnit))
        {
            run.Blame("I4", books.Place, "is co-handled by its lead unit");
        }

        var responsible = matter.LeadUnit ?? matter.FirstReceiver;
        if (matter.IsOpen && register.Unit(responsible) is null)
        {
            run.Blame("I4", books.Place, $"lies with a unit that is not there (any more): {responsible.Value}");
        }
    }

    // I5, I6, I22
    private void CheckClock(MatterBooks books)
    {
        var matter = books.Matter;
        if (matter.IsOpen != MatterPath.IsOpen(matter.State))
        {
            run.Blame("I5", books.Place, $"is {(matter.IsOpen ? "open" : "over")} and stands as {matter.State}");
        }

        var hasEcho = matter.AnsweredAt is not null || matter.State is MatterState.Redirected or MatterState.Withdrawn;
        if (!MatterPath.IsOpen(matter.State) && !hasEcho)
        {
            run.Blame("I5", books.Place, $"stands as {matter.State} without an echo");
        }

        if (DueRecount.WhatIsWrong(books, register) is { } wrong)
        {
            run.Blame("I6", books.Place, wrong);
        }

        if (!matter.IsOpen && matter.State is not (MatterState.Answered or MatterState.Explained or MatterState.Redirected) && matter.StepDue is not null)
        {
            run.Blame("I22", books.Place, "is over, and a step of it is still due");
        }
    }

    // I11
    private void CheckEcho(MatterBooks books)
    {
        var sent = books.Replies.Where(reply => reply.SentAt is not null).ToList();
        var echoes = books.Timeline.Count(entry => entry.Kind is "T6" or "T22" or "T23" or "T38a" or "T38b");
        if (sent.Count != echoes || sent.Exists(reply => string.IsNullOrWhiteSpace(reply.Text)))
        {
            run.Blame("I11", books.Place, $"was answered {echoes} times with {sent.Count} replies");
        }

        if (books.Matter.Round != sent.Select(reply => reply.Round).DefaultIfEmpty().Max())
        {
            run.Blame("I11", books.Place, $"stands in round {books.Matter.Round}; its last reply is of another");
        }
    }

    // I12: a message (or the mark that nobody can be told) for every step the citizen is told of, and none without one.
    private void CheckMessages(MatterBooks books)
    {
        var due = books.Timeline.Where(entry => Told.Contains(entry.Kind) && entry.Actor != Mover.Import.Account).Select(entry => "matter." + entry.Kind).Order(StringComparer.Ordinal);
        if (!due.SequenceEqual(books.Messages.Order(StringComparer.Ordinal)))
        {
            run.Blame("I12", books.Place, "has messages that do not match its steps");
        }
    }

    // I14
    private void CheckRatings(MatterBooks books)
    {
        // One mark a reply, changed once at most; and one on what came of it.
        var rated = books.Timeline.Where(entry => entry.Kind is "T26a" or "T26c" or "T26d" or "T27" or "outcome-rating").ToList();
        if (books.Ratings.GroupBy(rating => (rating.Round, rating.Occasion)).Any(group => group.Count() > (group.Key.Occasion == RatingOccasion.Reply ? 2 : 1)) || books.Ratings.Any(rating => rating.Round > books.Matter.Round))
        {
            run.Blame("I14", books.Place, "has two ratings of one reply, or one of a reply that was not given");
        }

        if (books.Ratings.Any(rating => !rated.Exists(entry => entry.At == rating.At && HistoryRules.ValuesOf(entry) is [var stars, ..] && stars == $"{rating.Stars}")))
        {
            run.Blame("I14", books.Place, "has a rating that nobody gave");
        }

        if (books.Ratings.Where(rating => rating.Occasion == RatingOccasion.Reply).MaxBy(rating => rating.No) is { } last && last.Stars != books.Matter.Stars)
        {
            run.Blame("I14", books.Place, $"counts {books.Matter.Stars} stars; its last rating says otherwise");
        }
    }
}
