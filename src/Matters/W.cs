using Huiyin.Ui;

namespace Huiyin.Matters;

/// <summary>This room's words.</summary>
internal static class W
{
    public static readonly Words Words = Words.Of(typeof(W).Assembly);
}
