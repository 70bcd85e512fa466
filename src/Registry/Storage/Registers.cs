using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.Storage;

/// <summary>Hands out the picture in memory; asks for the version row at most every two seconds and draws anew when it or the day changed.</summary>
internal sealed class Registers(CurrentDistrict current, TimeProvider clock) : IRegisters
{
    public ValueTask<Register> CurrentAsync(CancellationToken ct)
    {
        var district = current.Value;
        var memory = RegisterMemory.Of(district);
        var now = clock.GetUtcNow();
        var today = CivilTime.DateOf(now);
        return memory.IsFresh(now, today) ? ValueTask.FromResult(memory.Picture!.Register /* fresh only with a picture */) : new(LookAsync(district, memory, now, today, ct));
    }

    private static async Task<Register> LookAsync(District district, RegisterMemory memory, DateTimeOffset now, DateOnly today, CancellationToken ct)
    {
        await memory.Turn.WaitAsync(ct);
        try
        {
            if (memory.IsFresh(now, today))
            {
                return memory.Picture!.Register; // fresh only with a picture
            }

            // A context of its own: the asker's may stand in the middle of a transaction.
            await using var db = district.Open();
            var stamp = await db.Set<RegisterVersion>().AsNoTracking().Select(version => version.Stamp).FirstOrDefaultAsync(ct);
            if (memory.Picture is { } known && known.Stamp == stamp && known.Day == today)
            {
                memory.Confirm(now);
                return known.Register;
            }

            var drawn = new RegisterPicture(await new RegisterDrawing(db, today).DrawAsync(ct), stamp, today);
            memory.Replace(drawn, now);
            return drawn.Register;
        }
        finally
        {
            memory.Turn.Release();
        }
    }
}
