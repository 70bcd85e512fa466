using Huiyin.Ui;

namespace Huiyin.Web.Home;

/// <summary>The roof's own words: those of the home page.</summary>
internal static class HomeWords
{
    internal static readonly Words W = Words.Of(typeof(HomeWords).Assembly);
}
