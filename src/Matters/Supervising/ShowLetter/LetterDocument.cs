using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huiyin.Matters.Supervising;

/// <summary>The letter as a Word document: the margins and sizes of GB/T 9704 (37 mm on top, 28 mm left; body 仿宋 3号, title 2号).</summary>
internal static class LetterDocument
{
    private const string Red = "B3261E";
    private const string BodyFont = "仿宋";
    private const string TitleFont = "方正小标宋简体";
    private const string HeadFont = "黑体";

    // Word counts half points.
    private const int BodySize = 32;
    private const int TitleSize = 44;
    private const int IssuerSize = 68;

    public static byte[] Write(LetterView letter)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            body.Append(Line(letter.Issuer, TitleFont, IssuerSize, JustificationValues.Center, Red));
            body.Append(Line((letter.AnswerDue is { } due ? $"限 {due.Month}月{due.Day}日前书面回复　　" : "") + letter.LetterNo, BodyFont, BodySize, JustificationValues.Right));
            body.Append(Line(letter.Title, TitleFont, TitleSize, JustificationValues.Center));
            body.Append(Line(letter.Unit + "：", BodyFont, BodySize));
            body.Append(Indented(letter.Opening), Indented("一、诉求情况", HeadFont), Indented(letter.Situation), Indented("二、办理要求", HeadFont));
            foreach (var (at, demand) in letter.Demands.Index())
            {
                body.Append(Indented($"（{"一二三四五六七八九十"[Math.Min(at, 9)]}）{demand}"));
            }

            body.Append(Indented(letter.Ending));
            body.Append(Line(letter.Issuer, BodyFont, BodySize, JustificationValues.Right));
            body.Append(Line($"{letter.On.Year}年{letter.On.Month}月{letter.On.Day}日", BodyFont, BodySize, JustificationValues.Right));
            body.Append(Indented(letter.Contact));
            // Twentieths of a point: A4, margins 37 / 35 / 28 / 26 mm.
            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 2098, Bottom = 1985, Left = 1588, Right = 1474 }));
            file.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Paragraph Indented(string text, string font = BodyFont) => Line(text, font, BodySize, null, null, true);

    private static Paragraph Line(string text, string font, int size, JustificationValues? side = null, string? color = null, bool isIndented = false)
    {
        var layout = new ParagraphProperties();
        if (isIndented)
        {
            layout.Append(new Indentation { FirstLineChars = 200 });
        }

        if (side is { } known)
        {
            layout.Append(new Justification { Val = known });
        }

        var look = new RunProperties(new RunFonts { EastAsia = font, Ascii = font });
        if (color is not null)
        {
            look.Append(new Color { Val = color });
        }

        look.Append(new FontSize { Val = $"{size}" });
        return new Paragraph(layout, new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
