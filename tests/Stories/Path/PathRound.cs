using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Tests.Stories;

/// <summary>Tries everything on matters in one state and writes down where the house and the table disagree.</summary>
internal sealed class PathRound(StoryHost host, RoleAccounts accounts, Func<MatterMaker> makers, string master, HttpClient client)
{
    private int tries;
    private int granted;

    public ConcurrentBag<string> Disagreements { get; } = [];

    public int Tries => tries;

    public int Granted => granted;

    public async Task TryStaffAsync(MatterState state)
    {
        foreach (var attempt in PathTry.All)
        {
            var rows = Fits(attempt, state) ? attempt.RowsFrom(state) : [];
            if (attempt.In != Situation.Plain && rows.Count == 0)
            {
                continue; // the plain attempts of the same resource try this state
            }

            Move? proposal = attempt.Confirms && rows.Count > 0 ? attempt.Move : null;
            MadeMatter? matter = null;
            foreach (var role in RoleAccounts.Roles)
            {
                foreach (var unit in attempt.UnitsToTry(rows, role))
                {
                    matter ??= await makers().MakeAsync(state, attempt.In, proposal, attempt.Move == Move.HandInReply);
                    var allowed = rows.Count > 0 && rows.All(row => attempt.Allows(row, role, unit, state));
                    matter = await TryAsync(matter, attempt, accounts[role, unit], allowed, $"{state} {attempt.Noun} by {role}@{unit}") ? null : matter;
                }
            }
        }
    }

    // The row exists, and so does what must have happened before.
    private static bool Fits(PathTry attempt, MatterState state) => attempt switch
    {
        { Noun: "return", In: Situation.Plain } => state != MatterState.InRework,
        { In: Situation.FinalRound } => state == MatterState.Answered,
        { Move: Move.Suspend, Confirms: true } => state == MatterState.InHand,
        { Move: Move.ReturnOrderAgain } => state == MatterState.Dispatched,
        { Move: Move.RenewExplained or Move.EndExplained or Move.ReviveExplained } => state == MatterState.Explained,
        _ => true,
    };

    /// <summary>The citizen by number and query code; with a wrong code nothing exists.</summary>
    public async Task TryCitizenAsync(MatterState state)
    {
        foreach (var attempt in PathTry.All.Where(attempt => attempt is { In: Situation.Plain, Move: Move.Withdraw or Move.RateWell or Move.RateBadly or Move.Reopen }))
        {
            var matter = await makers().MakeAsync(state);
            var allowed = attempt.RowsFrom(state).Any(row => row.Who.Any(party => party is { Role: Role.Citizen, At: Concern.Applicant }));
            object body = attempt.Move == Move.Withdraw ? new { } : attempt.Body;
            var wrong = matter.QueryCode == "AAAAAA" ? "BBBBBB" : "AAAAAA";
            await SendAsync(matter, $"/api/v1/matters/{matter.Number}/{attempt.Noun}", body, request => request.Headers.Add("X-Query-Code", wrong), false, $"{state} {attempt.Noun} by a citizen with a wrong code", 404);
            await SendAsync(matter, $"/api/v1/matters/{matter.Number}/{attempt.Noun}", body, request => request.Headers.Add("X-Query-Code", matter.QueryCode), allowed, $"{state} {attempt.Noun} by the citizen");
        }
    }

    private async Task<bool> TryAsync(MadeMatter matter, PathTry attempt, RoleAccount account, bool allowed, string what)
    {
        if (attempt.Move is Move.HandInReply)
        {
            // "the named handler" (T20): so that nothing but role and unit can be wrong
            await host.WithDbAsync(db => db.Set<Matter>().Where(m => m.Number == matter.Number).ExecuteUpdateAsync(set => set.SetProperty(m => m.Handler, account.Id)));
        }

        return await SendAsync(
            matter, $"/api/v1/staff/matters/{matter.Number}/{attempt.Noun}", attempt.Move == Move.Merge ? new { master } : attempt.Body,
            request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token), allowed, what);
    }

    private async Task<bool> SendAsync(MadeMatter matter, string path, object body, Action<HttpRequestMessage> sign, bool allowed, string what, int? only = null)
    {
        var before = await StandAsync(matter.Number);
        using var answer = await SendAsync(path, body, sign);
        var after = await StandAsync(matter.Number);
        var status = (int)answer.StatusCode;
        Interlocked.Increment(ref tries);
        var done = status is >= 200 and < 300;
        if (done)
        {
            Interlocked.Increment(ref granted);
        }

        if (done != allowed)
        {
            Disagreements.Add($"{what}: the table says {(allowed ? "yes" : "no")}, the answer was {status} {await answer.Content.ReadAsStringAsync()}");
        }
        else if (!done && (status is not (400 or 404 or 409) || (only is { } one && status != one)))
        {
            Disagreements.Add($"{what}: refused with {status} {await answer.Content.ReadAsStringAsync()}");
        }

        if ((before == after) == done)
        {
            Disagreements.Add($"{what}: answered {status}, yet the matter went from {before} to {after}");
        }

        return done;
    }

    // All states merge into one master, and the watch looks at it too: who hears 「刚被处理」 asks again.
    private async Task<HttpResponseMessage> SendAsync(string path, object body, Action<HttpRequestMessage> sign)
    {
        for (var again = 0; ; again++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
            sign(request);
            var answer = await client.SendAsync(request);
            if (again == 5 || answer.StatusCode != HttpStatusCode.Conflict || !(await answer.Content.ReadAsStringAsync()).Contains("just-handled", StringComparison.Ordinal))
            {
                return answer;
            }

            answer.Dispose();
        }
    }

    private Task<(MatterState State, int Version)> StandAsync(string number) => host.WithDbAsync(async db =>
    {
        var row = await db.Set<Matter>().AsNoTracking().Where(m => m.Number == number).Select(m => new { m.State, m.Version }).SingleAsync();
        return (row.State, row.Version);
    });
}
