using Huiyin.Ui;

namespace Huiyin.Registry;

/// <summary>This room's own words; components read them as <c>W["key"]</c>.</summary>
internal static class RegistryWords
{
    internal static readonly Words W = Words.Of(typeof(RegistryWords).Assembly);
}
