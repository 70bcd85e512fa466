using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;

namespace Huiyin.Web.Verbs;

/// <summary>Options of a verb, and how it says yes or no.</summary>
internal static class VerbOptions
{
    /// <summary><c>--name value</c> pairs after the first word; null where something else stands there.</summary>
    public static Dictionary<string, string>? Read(string[] args, params string[] known)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < args.Length; i += 2)
        {
            if (!known.Contains(args[i]) || i + 1 == args.Length)
            {
                return null;
            }

            read[args[i]] = args[i + 1];
        }

        return read;
    }

    public static async Task<int> TellAsync(Refusal? refusal, string done, IServiceProvider services, TextWriter output, TextWriter error)
    {
        if (refusal is null)
        {
            await output.WriteLineAsync(done);
            return 0;
        }

        await error.WriteLineAsync($"{refusal.Code}: {refusal.Sentence(services)}");
        return 1;
    }
}
