using Huiyin.Ui;

namespace Huiyin.Web;

/// <summary>The roof's few words come from Ui: the titles of its error pages.</summary>
internal static class UiText
{
    private static readonly Words Words = Words.Of(typeof(UiRoom).Assembly);

    public static string Title(int status)
    {
        var key = $"error.{status}.title";
        return Words.Has(key) ? Words[key] : Words["error.400.title"];
    }

}
