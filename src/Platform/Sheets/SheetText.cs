using System.Text;

namespace Huiyin.Platform.Sheets;

/// <summary>The encoding of a text file from people's office computers.</summary>
public static class SheetText
{
    /// <summary>UTF-8, UTF-16 (by BOM) or GB18030; the stream stands where it stood before.</summary>
    public static Encoding Detect(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return SheetEncoding.Detect(content);
    }
}
