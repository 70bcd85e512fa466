using System.Text.Json;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Verifying;

namespace Huiyin.Matters.Verifying;

/// <summary>What the chain of one matter must say: whole, genuine, and the source of the state (I7, I8, I9).</summary>
internal static class HistoryRules
{
    private static readonly Dictionary<string, Step> Steps = MatterPath.Steps.ToDictionary(step => step.No, StringComparer.Ordinal);
    private static readonly HashSet<string> HandIns = new(["T6", "T20", "T30", "T38a", "T38b"], StringComparer.Ordinal);

    public static void Check(MatterBooks books, VerifyRun run)
    {
        byte[] before = [];
        var sequence = 0;
        var state = MatterState.Draft;
        foreach (var entry in books.Timeline)
        {
            if (entry.Sequence != ++sequence)
            {
                run.Blame("I7", $"{books.Place} entry {entry.Sequence}", $"stands at {sequence}: an entry is missing before it");
                sequence = entry.Sequence;
            }

            if (!entry.IsGenuine(books.Matter.Id.Value, before) && !(books.IsErased && entry.Text is null && entry.IsInChain(books.Matter.Id.Value, before)))
            {
                run.Blame("I9", $"{books.Place} entry {sequence}", "is not what was written, or not after what was written before it");
            }

            before = entry.Hash;
            if (Steps.TryGetValue(entry.Kind, out var step))
            {
                if (!step.From.Contains(state))
                {
                    run.Blame("I8", $"{books.Place} entry {sequence}", $"{entry.Kind} does not leave {state}");
                }

                state = step.To ?? state;
            }
        }

        CheckHead(books, run, sequence, before);
        CheckState(books, run, state);
        if (run.Sealed.WhatIsWrong(books.Matter.Id.Value, at => at <= books.Timeline.Count ? books.Timeline[at - 1].Hash : null) is { } wrong)
        {
            run.Blame("I9", books.Place, wrong);
        }

        CheckWords(books, run);
    }

    private static void CheckHead(MatterBooks books, VerifyRun run, int sequence, byte[] last)
    {
        if (sequence != books.Matter.EntryCount || !last.AsSpan().SequenceEqual(books.Matter.LastHash))
        {
            run.Blame("I7", books.Place, $"knows {books.Matter.EntryCount} entries; {sequence} are there, or the last is another one");
        }
    }

    private static void CheckState(MatterBooks books, VerifyRun run, MatterState state)
    {
        var matter = books.Matter;
        if (state != matter.State)
        {
            run.Blame("I8", books.Place, $"stands as {matter.State}; its history says {state}");
        }

        if (books.Timeline is not [{ Kind: "T1" } first, ..] || first.At != matter.RegisteredAt)
        {
            run.Blame("I8", books.Place, "does not begin with its registration");
        }

        if (books.Timeline.LastOrDefault(entry => entry.Kind == "T2") is { } accepted && ValuesOf(accepted) is [var purpose, ..] && purpose != matter.Purpose?.ToString())
        {
            run.Blame("I8", books.Place, $"is a {matter.Purpose}; it was accepted as a {purpose}");
        }
    }

    // The words stand outside the chain; their hashes stand in it.
    private static void CheckWords(MatterBooks books, VerifyRun run)
    {
        if (books.IsErased)
        {
            return;
        }

        if (books.Timeline is [{ Kind: "T1" } first, ..] && LastOf(first) != Matter.Witness(books.Matter.Text))
        {
            run.Blame("I9", books.Place, "holds other words than were registered");
        }

        var handedIn = books.Timeline.Where(entry => HandIns.Contains(entry.Kind)).Select(entry => LastOf(entry)).Order(StringComparer.Ordinal);
        if (!handedIn.SequenceEqual(books.Replies.Select(reply => Matter.Witness(reply.Text)).Order(StringComparer.Ordinal)))
        {
            run.Blame("I9", $"{books.Place} reply", "is not the text that was handed in");
        }
    }

    private static string? LastOf(TimelineEntry entry) => ValuesOf(entry) is [.., var last] ? last : null;

    /// <summary>None where somebody wrote into them what cannot be read; that entry is not genuine then.</summary>
    public static IReadOnlyList<string> ValuesOf(TimelineEntry entry)
    {
        try
        {
            return entry.ReadValues();
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
