using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>T1 with T2 and what follows, for somebody who came or called: each role at each unit's own door over HTTP, read from the table alone.</summary>
public sealed class RegistrationOverHttpTests(StoryHost host) : IClassFixture<StoryHost>
{
    private static readonly (string Way, Move Move)[] Ways = [("Settle", Move.SettleOnTheSpot), ("Handle", Move.HandleHere), ("Centre", Move.SendToCentre)];
    private readonly List<string> disagreements = [];

    [Fact]
    public async Task Who_receives_at_a_unit_registers_there_and_nobody_else_does()
    {
        var register = await host.InScopeAsync(async services => await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None));
        var accounts = await RoleAccounts.MakeAsync(host);
        using var client = new HttpClient { BaseAddress = host.Address };
        var (tries, granted) = (0, 0);
        foreach (var role in RoleAccounts.Roles)
        {
            foreach (var unit in RoleAccounts.Units.Append(RoleAccounts.Everywhere))
            {
                foreach (var (way, move) in Ways)
                {
                    var allowed = Allows(Move.Submit, role, anywhere: true) && Allows(Move.Accept, role) && Allows(move, role);
                    var home = unit == RoleAccounts.Everywhere ? register.Centre.Id : register.UnitByCode(unit)!.Id; // stands in the sheets
                    await TryAsync(client, accounts[role, unit], $"{role}@{unit} {way}", way, MatterPath.Find(move, MatterState.Accepted)!.No, home, allowed); // a row of the table
                    tries++;
                    granted += allowed ? 1 : 0;
                }
            }
        }

        Console.WriteLine($"T1 at every door: {tries} tries over HTTP, {granted} granted, {disagreements.Count} against the table");
        Assert.True(granted > 80, $"only {granted} granted");
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements.Take(40)));
    }

    // What staff register for somebody is accepted in the same step, so the registrar's unit is the first receiver.
    private static bool Allows(Move move, Role role, bool anywhere = false) =>
        MatterPath.Steps.Any(step => step.Move == move && step.Who.Any(party => party.Role == role && (anywhere || party.At == Concern.FirstReceiver)));

    private async Task TryAsync(HttpClient client, RoleAccount account, string what, string way, string row, UnitId home, bool allowed)
    {
        var text = $"替来访群众登记：楼道灯不亮（{what}）";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/staff/matters", UriKind.Relative))
        {
            Content = JsonContent.Create(new { text, purpose = "Help", way, reply = "当场已换好灯泡，群众看过。", confirmed = true }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token);
        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode == 201 != allowed || (!allowed && (int)answer.StatusCode is not (400 or 404)) || await host.CountAsync(text) != (allowed ? 1 : 0))
        {
            disagreements.Add($"{what}: the table says {(allowed ? "yes" : "no")}, the answer was {(int)answer.StatusCode} {body}");
            return;
        }

        if (allowed && await host.MatterAsync(JsonNode.Parse(body)!["receiptNumber"]!.GetValue<string>()) is var matter
            && (matter.FirstReceiver != home || matter.RegisteredBy != account.Account || !matter.Timeline.Select(entry => entry.Kind).SequenceEqual(["T1", "T2", row])))
        {
            disagreements.Add($"{what}: registered at {matter.FirstReceiver} by {matter.RegisteredBy}, {string.Join(' ', matter.Timeline.Select(entry => entry.Kind))}");
        }
    }
}
