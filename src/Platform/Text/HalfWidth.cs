namespace Huiyin.Platform.Text;

/// <summary>Full-width letters, digits and signs as the plain ones: what an input method left on the wrong setting types. (Without ICU, Unicode normalization leaves them alone.)</summary>
public static class HalfWidth
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const char WideSpace = '\u3000';
    private const int Distance = 0xFEE0;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = from[i] is >= First and <= Last ? (char)(from[i] - Distance) : from[i] == WideSpace ? ' ' : from[i];
            }
        });
    }
}
