using FsCheck;
using FsCheck.Fluent;
using Huiyin.Publication.Model;

namespace Huiyin.Tests.Rooms.Publication.Model;

public sealed class TextDiffTests
{
    private static readonly Gen<string> AnyText = Gen.Elements("张", "三", "路", "灯", "1", "3", "*", "。", "\n").ListOf(30).Select(string.Concat);

    [Fact]
    public void What_is_kept_with_what_was_removed_is_the_original_and_with_what_was_added_the_masked_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(AnyText.Zip(AnyText).ToArbitrary(), texts =>
        {
            var pieces = TextDiff.Between(texts.Item1, texts.Item2);
            return Side(pieces, PieceKind.Removed) == texts.Item1 && Side(pieces, PieceKind.Added) == texts.Item2;
        }));

    [Fact]
    public void Only_the_masked_digits_are_marked()
    {
        var pieces = TextDiff.Between("电话 13900002768，请来看。", "电话 139****2768，请来看。");

        Assert.Equal([new Piece(PieceKind.Kept, "电话 139"), new Piece(PieceKind.Removed, "0000"), new Piece(PieceKind.Added, "****"), new Piece(PieceKind.Kept, "2768，请来看。")], pieces);
    }

    [Fact]
    public void Equal_texts_are_kept_whole()
    {
        Assert.Equal([new Piece(PieceKind.Kept, "一样")], TextDiff.Between("一样", "一样"));
        Assert.Empty(TextDiff.Between("", ""));
    }

    private static string Side(IEnumerable<Piece> pieces, PieceKind side) => string.Concat(pieces.Where(piece => piece.Kind == PieceKind.Kept || piece.Kind == side).Select(piece => piece.Text));
}
