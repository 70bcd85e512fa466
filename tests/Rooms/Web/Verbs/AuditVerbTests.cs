using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Huiyin.Tests.Rooms.Matters;
using Huiyin.Web.Verbs;

namespace Huiyin.Tests.Rooms.Web.Verbs;

/// <summary>What an auditor takes away: roots to write down, and lines by which a third party computes every hash again.</summary>
public class AuditVerbTests
{
    [Fact]
    public async Task A_root_asked_for_is_printed_and_listed()
    {
        await using var site = await TownSite.OpenAsync();
        await site.RaiseAsync();

        var (code, said) = await RunAsync(site, "seal");
        var (_, listed) = await RunAsync(site, "roots");

        Assert.Equal(0, code);
        // The house seals by itself as well.
        Assert.Contains(said, listed, StringComparison.Ordinal);
        Assert.Equal(0, (await VerifyAsync(site, "--root", said.Split("  ")[1])).Code);
        Assert.Equal(1, (await VerifyAsync(site, "--root", "1:" + new string('0', 64))).Code);
        Assert.Equal(1, (await VerifyAsync(site, "--root", "2:" + new string('0', 64))).Code);
    }

    [Fact]
    public async Task A_third_party_computes_the_exported_hashes_again()
    {
        await using var site = await TownSite.OpenAsync();
        var (number, _) = await site.RaiseAsync();
        await RunAsync(site, "seal");
        var file = Path.Combine(Path.GetTempPath(), $"audit-{number}-{Environment.ProcessId}.jsonl");

        var (code, said) = await RunAsync(site, "export", "--from", "2026-11-02", "--to", "2026-11-02", "--out", file);

        var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        File.Delete(file);
        Assert.Equal((0, $"{lines.Count} lines in {file}"), (code, said.Trim()));
        Assert.Contains(lines, line => line.TryGetProperty("root", out _));
        Assert.Contains(lines, line => line.TryGetProperty("name", out var name) && name.GetString() == number);
        Assert.All(lines.Where(line => line.TryGetProperty("sequence", out _)), line => Assert.Equal(Of(line, "hash"), Hash(line)));
    }

    // As docs/operations.md tells a third party.
    private static string Hash(JsonElement line) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{Of(line, "algorithm")}|{line.GetProperty("sequence")}|{Of(line, "chain")}|{Of(line, "kind")}|{line.GetProperty("at")}|{Of(line, "actor")}|{Of(line, "payloadHash")}|{Of(line, "previousHash")}")));

    private static string Of(JsonElement line, string name) => line.GetProperty(name).GetString() ?? "";

    private static Task<(int Code, string Said)> RunAsync(TownSite site, params string[] args) => SaidAsync(site, (services, output) => AuditVerb.RunAsync(services, args, output, output));

    private static Task<(int Code, string Said)> VerifyAsync(TownSite site, params string[] args) => SaidAsync(site, (services, output) => VerifyVerb.RunAsync(services, args, output, output));

    private static async Task<(int Code, string Said)> SaidAsync(TownSite site, Func<IServiceProvider, TextWriter, Task<int>> run)
    {
        await using var output = new StringWriter();
        var code = await site.InScopeAsync(services => run(services, output));
        return (code, output.ToString());
    }
}
