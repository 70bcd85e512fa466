using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Huiyin.Tests.Faults;

/// <summary>What the client meant to send and what it was promised; on disk before the next step, so that it is the judge.</summary>
internal sealed class Journal(string file) : IDisposable
{
    private readonly FileStream stream = new(file, FileMode.Append, FileAccess.Write, FileShare.Read);
    private readonly Lock turn = new();

    public string File => file;

    /// <summary>Key → text of everything that was ever sent.</summary>
    public ConcurrentDictionary<string, string> Intents { get; } = new(StringComparer.Ordinal);

    /// <summary>Key → the phone that was left with it.</summary>
    public ConcurrentDictionary<string, string> Phones { get; } = new(StringComparer.Ordinal);

    /// <summary>Key → receipt of everything that was acknowledged.</summary>
    public ConcurrentDictionary<string, Promise> Promises { get; } = new(StringComparer.Ordinal);

    /// <summary>Number → the staff move that was acknowledged for it.</summary>
    public ConcurrentDictionary<string, string> Moves { get; } = new(StringComparer.Ordinal);

    public void Mean(string key, string text, string? phone = null)
    {
        if (phone is not null)
        {
            Phones[key] = phone;
        }

        Intents[key] = text;
        Write(new { key, text });
    }

    public void Acknowledge(string key, Promise promise)
    {
        Promises[key] = promise;
        Write(new { key, promise.Number, promise.QueryCode });
    }

    public void Moved(string number, string kind)
    {
        Moves[number] = kind;
        Write(new { number, kind });
    }

    public void Dispose() => stream.Dispose();

    private void Write(object line)
    {
        var bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line) + "\n");
        lock (turn)
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
    }
}

/// <summary>What the citizen was told: this number and this code open it from now on.</summary>
internal sealed record Promise(string Number, string QueryCode);
