using System.Diagnostics;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Verifying;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin verify [--journal FILE] [--root NO:HEX]</c>: holds the books against every promise of the house and changes nothing. May be run beside a house at work.</summary>
internal static class VerifyVerb
{
    private const string Usage = "usage: huiyin verify [--journal FILE] [--root NO:HEX]";
    private const int MostShown = 50;

    private static readonly (string Invariant, string Promise)[] Promises =
    [
        ("I1", "what a client was promised is there, with its words and its code"),
        ("I2", "numbers have their check digit and their day, and open with their code"),
        ("I3", "a key has made at most one matter, and it is there"),
        ("I4", "an open matter has one lead unit, which exists; co-handlers are others"),
        ("I5", "a matter is open, or has its echo"),
        ("I6", "due days are what the rules give"),
        ("I7", "chains have no holes and end where the matter says"),
        ("I8", "the state is what the history says"),
        ("I9", "entries, words and daily roots are what was written"),
        ("I10", "transfers had a talk, rulings bind"),
        ("I11", "an echo has its reply"),
        ("I12", "whoever is to be told has a message, and nobody else"),
        ("I13", "what time brings has been looked at"),
        ("I14", "a reply is rated once, by somebody"),
        ("I15", "files are whole, known, and do not say where they were taken"),
        ("I17", "figures are what the matters add up to"),
        ("I18", "nothing public holds a phone or identity number"),
        ("I19", "merged matters go with a master that is there"),
        ("I22", "lights and lists are what the rule gives"),
        ("I23", "tables, keys and indexes are sound and of this version"),
        ("I24", "lists show what the rule of sight allows"),
    ];

    /// <returns>0 all as promised, 1 faults, 2 not understood.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        if (VerbOptions.Read(["verify", .. args], "--journal", "--root") is not { } asked || !TryAnchor(asked.GetValueOrDefault("--root"), out var anchor))
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        var faults = 0;
        foreach (var district in services.GetRequiredService<Districts>().All)
        {
            var watch = Stopwatch.StartNew();
            var run = await services.GetRequiredService<Verifier>().RunAsync(district, asked.GetValueOrDefault("--journal"), anchor, CancellationToken.None);
            await TellAsync(district.Key, run, watch.Elapsed, output);
            faults += run.Faults.Count;
        }

        return faults == 0 ? 0 : 1;
    }

    // A root as it was written down elsewhere: 12:0A1B…
    private static bool TryAnchor(string? typed, out (int No, string Root)? anchor)
    {
        anchor = typed?.Split(':') is [var no, var root] && int.TryParse(no, out var number) ? (number, root.Trim()) : null;
        return typed is null || anchor is not null;
    }

    private static async Task TellAsync(string district, VerifyRun run, TimeSpan took, TextWriter output)
    {
        foreach (var (invariant, promise) in Promises.Where(promise => run.Looked.ContainsKey(promise.Invariant)))
        {
            var faults = run.Faults.Count(fault => fault.Invariant == invariant);
            await output.WriteLineAsync($"{invariant,-4} {run.Looked[invariant],9:N0}  {(faults == 0 ? "ok" : $"{faults:N0} FAULTS"),-10}  {promise}");
        }

        foreach (var fault in run.Faults.GroupBy(fault => fault.Invariant).SelectMany(group => group.Take(MostShown)))
        {
            await output.WriteLineAsync($"FAULT {fault.Invariant} {fault.Place}: {fault.What}");
        }

        await output.WriteLineAsync($"district {district}: {run.Faults.Count:N0} faults, {took.TotalSeconds:0.0} s");
    }
}
