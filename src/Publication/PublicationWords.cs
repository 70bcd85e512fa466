using Huiyin.Ui;

namespace Huiyin.Publication;

/// <summary>This room's words.</summary>
internal static class PublicationWords
{
    internal static readonly Words W = Words.Of(typeof(PublicationWords).Assembly);
}
