namespace Huiyin.Platform.Storage;

/// <summary>One writer at a time where the database wants it (SQLite): waiting in turn beats retrying on busy.</summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? mine = turn;

        public void Dispose() => Interlocked.Exchange(ref mine, null)?.Release();
    }
}
