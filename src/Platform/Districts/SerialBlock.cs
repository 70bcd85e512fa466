using Huiyin.Platform.Storage;

namespace Huiyin.Platform.Districts;

/// <summary>Serials of the day, taken from the table a block at a time so that creates do not wait for each other. Gaps are allowed (domain 3.11).</summary>
public sealed class SerialBlock : IDisposable
{
    private const int BlockSize = 50;
    private readonly SemaphoreSlim turn = new(1, 1);
    private DateOnly day;
    private long next;
    private long end;

    public void Dispose() => turn.Dispose();

    public async Task<long> NextAsync(HuiyinDb db, District district, DateOnly today, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (today != day || next >= end)
            {
                using var gate = district.Database.OneWriter ? await district.Gate.EnterAsync(ct) : null;
                next = await district.Database.TakeSerialsAsync(db, today, BlockSize, ct);
                end = next + BlockSize;
                day = today;
            }

            var taken = next++;
            Chaos.At("number-allocated");
            return taken;
        }
        finally
        {
            turn.Release();
        }
    }
}
