namespace Huiyin.Ui;

/// <summary>The reader's language for the work in hand: Chinese unless the reader switched. No culture is involved.</summary>
public static class Language
{
    private static readonly AsyncLocal<bool> English = new();

    public static bool IsEnglish => English.Value;

    /// <summary>The value of the <c>lang</c> attribute.</summary>
    public static string Tag => IsEnglish ? "en" : "zh-CN";

    /// <summary>Sets the language for this request or, when the answer is disposed, for a stretch of it.</summary>
    public static IDisposable Use(bool english)
    {
        var before = English.Value;
        English.Value = english;
        return new Stretch(before);
    }

    private sealed class Stretch(bool before) : IDisposable
    {
        public void Dispose() => English.Value = before;
    }
}
