using Huiyin.Platform.Rooms;

namespace Huiyin.Matters.Contract;

/// <summary>One matter (诉求).</summary>
public readonly record struct MatterId(Guid Value) : IId<MatterId>
{
    public static MatterId Of(Guid value) => new(value);
}
