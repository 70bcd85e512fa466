using Huiyin.Ui;

namespace Huiyin.Matters;

/// <summary>This room's words.</summary>
internal static class W
{
    public static readonly Words Words = Words.Of(typeof(W).Assembly);

    /// <summary>A sentence with its values; where the last value is empty the sentence that does without it (<c>key.alone</c>), if there is one.</summary>
    public static string Said(string key, IReadOnlyList<object> values)
    {
        var isAlone = values.Count > 0 && values[^1] is "" && Words.Has(key + ".alone");
        return Words.T(isAlone ? key + ".alone" : key, [.. values]);
    }
}
