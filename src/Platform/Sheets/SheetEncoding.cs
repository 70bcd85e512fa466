using System.Buffers;
using System.Text;

namespace Huiyin.Platform.Sheets;

/// <summary>Tells UTF-8 from GB18030 by the bytes: Chinese in GB18030 is hardly ever sound UTF-8.</summary>
internal static class SheetEncoding
{
    private const int BlockSize = 1 << 16;

    static SheetEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the stream once from where it stands and sets it back.</summary>
    public static Encoding Detect(Stream content)
    {
        var start = content.Position;
        Span<byte> first = stackalloc byte[3];
        var read = content.ReadAtLeast(first, 3, throwOnEndOfStream: false);
        content.Position = start;
        return first[..read] switch
        {
            [0xEF, 0xBB, 0xBF] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => ByContent(content, start),
        };
    }

    private static Encoding ByContent(Stream content, long start)
    {
        var (sound, broken) = (0L, 0L);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        var held = 0;
        int read;
        while ((read = content.Read(block, held, BlockSize - held)) > 0)
        {
            var span = block.AsSpan(0, held + read);
            held = Count(span, ref sound, ref broken);
            span[^held..].CopyTo(block);
        }

        ArrayPool<byte>.Shared.Return(block);
        content.Position = start;
        // A few spoiled rows do not turn a UTF-8 file into something else.
        return broken + held <= sound / 10 ? Encoding.UTF8 : Encoding.GetEncoding("GB18030");
    }

    /// <summary>Counts characters of more than one byte; answers how many bytes at the end belong to a character that goes on.</summary>
    private static int Count(Span<byte> span, ref long sound, ref long broken)
    {
        while (span.Length > 0)
        {
            var ascii = span.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                return 0;
            }

            span = span[ascii..];
            var status = Rune.DecodeFromUtf8(span, out _, out var used);
            if (status == OperationStatus.NeedMoreData)
            {
                return span.Length;
            }

            if (status == OperationStatus.Done)
            {
                sound++;
            }
            else
            {
                broken++;
            }

            span = span[used..];
        }

        return 0;
    }
}
