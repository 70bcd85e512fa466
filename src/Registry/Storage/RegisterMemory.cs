using Huiyin.Platform.Districts;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Storage;

/// <summary>The picture of one district in this process, and how far it can be trusted.</summary>
internal sealed class RegisterMemory : IDisposable
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    private RegisterPicture? picture;
    private DateTimeOffset checkedAt;
    private volatile bool inDoubt;

    /// <summary>One look at the database at a time.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    public RegisterPicture? Picture => Volatile.Read(ref picture);

    public static RegisterMemory Of(District district)
    {
        ArgumentNullException.ThrowIfNull(district);
        return district.Memory(() => new RegisterMemory());
    }

    /// <summary>A change is being saved in this process: look again at each read until it is seen.</summary>
    public void Doubt() => inDoubt = true;

    /// <summary>True when nothing need be asked: looked at less than two seconds ago, on the same day, no doubt.</summary>
    public bool IsFresh(DateTimeOffset now, DateOnly today) =>
        Picture is { } known && known.Day == today && !inDoubt && now - checkedAt < Trusted && now >= checkedAt;

    public void Confirm(DateTimeOffset now)
    {
        // A doubt whose change never came (rolled back) is given up after the usual time.
        if (now - checkedAt >= Trusted)
        {
            inDoubt = false;
        }

        if (!inDoubt)
        {
            checkedAt = now;
        }
    }

    public void Replace(RegisterPicture drawn, DateTimeOffset now)
    {
        inDoubt = false;
        checkedAt = now;
        Volatile.Write(ref picture, drawn);
    }

    public void Dispose() => Turn.Dispose();
}

/// <summary>A register as of a version and a day.</summary>
internal sealed record RegisterPicture(Register Register, long Stamp, DateOnly Day);
