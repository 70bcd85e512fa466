using Huiyin.Matters.Contract;

namespace Huiyin.Matters.Model;

/// <summary>One key under which a matter is filed, so that those like it are found without reading them (TextSense, LikenessKeys).</summary>
internal sealed class LikenessEntry
{
    public required long Key { get; init; }

    /// <summary>The day of registration: the newest of a key are looked at first.</summary>
    public required DateOnly Day { get; init; }

    public required MatterId Matter { get; init; }
}
