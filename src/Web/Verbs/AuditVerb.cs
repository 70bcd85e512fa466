using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Huiyin.Platform.Audit;
using Huiyin.Platform.Storage;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Web.Verbs;

/// <summary><c>huiyin audit seal</c> writes a root now, <c>audit roots</c> lists the last of them, <c>audit export --from DAY --to DAY --out FILE</c> gives a third party what it needs to compute every hash again.</summary>
internal static class AuditVerb
{
    private const string Usage = "usage: huiyin audit seal | audit roots | audit export --from DAY --to DAY --out FILE";
    private const int MostRoots = 40;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        await using var scope = services.CreateAsyncScope();
        switch (args)
        {
            case ["seal"]:
                var root = await scope.ServiceProvider.GetRequiredService<SealChains>().SealAsync(null, CancellationToken.None);
                await output.WriteLineAsync(root is null ? "another root was sealed in this moment: huiyin audit roots" : Line(root));
                return root is null ? 1 : 0;
            case ["roots"]:
                foreach (var one in await scope.ServiceProvider.GetRequiredService<HuiyinDb>().Set<DailyRoot>().AsNoTracking().OrderByDescending(one => one.No).Take(MostRoots).ToListAsync())
                {
                    await output.WriteLineAsync(Line(one));
                }

                return 0;
            case ["export", ..] when VerbOptions.Read(args, "--from", "--to", "--out") is { Count: 3 } asked && TryDay(asked["--from"], out var from) && TryDay(asked["--to"], out var to):
                var count = await ExportAsync(scope.ServiceProvider, from, to, asked["--out"]);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} lines in {asked["--out"]}"));
                return 0;
            default:
                await error.WriteLineAsync(Usage);
                return 2;
        }
    }

    // The export is itself something that auditors want to know of, and stands in it where it reaches to today.
    private static async Task<int> ExportAsync(IServiceProvider services, DateOnly from, DateOnly to, string file)
    {
        var (start, end) = (CivilTime.StartOf(from), CivilTime.EndOf(to));
        await services.GetRequiredService<AuditLog>().WriteAsync("audit.export", "system", $"{from:yyyy-MM-dd}~{to:yyyy-MM-dd}", CancellationToken.None);
        await using var writer = new StreamWriter(file) { NewLine = "\n" };
        var lines = 0;
        foreach (var room in services.GetServices<IKeepChains>())
        {
            await foreach (var entry in room.EntriesAsync(start, end, CancellationToken.None))
            {
                await writer.WriteLineAsync(JsonSerializer.Serialize(
                    new
                    {
                        algorithm = HashChain.Algorithm, chain = entry.Chain.ToString("N"), name = entry.Name, sequence = entry.Sequence, kind = entry.Kind, at = entry.At.ToUnixTimeMilliseconds(), actor = entry.Actor,
                        payload = entry.Payload, payloadHash = Convert.ToHexString(entry.PayloadHash), previousHash = Convert.ToHexString(entry.PreviousHash), hash = Convert.ToHexString(entry.Hash),
                    },
                    Plain));
                lines++;
            }
        }

        await foreach (var root in services.GetRequiredService<HuiyinDb>().Set<DailyRoot>().AsNoTracking().Where(root => root.SealedAt >= start && root.SealedAt < end).OrderBy(root => root.No).AsAsyncEnumerable())
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(
                new { no = root.No, day = root.Day, sealedAt = root.SealedAt.ToUnixTimeMilliseconds(), previous = Convert.ToHexString(root.Previous), root = root.Text, leaves = Convert.ToBase64String(root.Leaves) }, Plain));
            lines++;
        }

        return lines;
    }

    private static bool TryDay(string typed, out DateOnly day) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Line(DailyRoot root) => string.Create(CultureInfo.InvariantCulture, $"{root.Day:yyyy-MM-dd}  {root.No}:{root.Text}  {root.LeafCount} chains grew");
}
