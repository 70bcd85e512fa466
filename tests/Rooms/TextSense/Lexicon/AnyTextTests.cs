using Huiyin.TextSense;
using Huiyin.TextSense.Lexicon;
using Huiyin.TextSense.Replying;

namespace Huiyin.Tests.Rooms.TextSense.Lexicon;

public class AnyTextTests
{
    private static readonly CategoryLexicon Lexicon = new([("010103", ["路灯", "138", "a"]), ("0101", ["路", "号", "停车难"]), ("01", ["车", "单元"])]);

    [Fact]
    public void Whatever_is_written_the_places_named_hold_the_words_named()
    {
        Texts.Always(text =>
            Lexicon.Rank(text).SelectMany(candidate => candidate.Words)
                .Concat(PurposeSense.Propose(text).Words)
                .Concat(UrgencySense.Find(text).Words.Select(word => word.Place))
                .Concat(RedirectSense.Propose(text).SelectMany(proposal => proposal.Words))
                .All(word => TextFold.Fold(text).AsSpan(word.Start, word.Length).SequenceEqual(word.Word)));
    }

    [Fact]
    public void Whatever_is_asked_and_answered_the_places_of_hints_lie_in_their_text()
    {
        Texts.Always((asked, reply) => ReplyCheck.Look(asked, reply).All(hint =>
            hint.Start >= 0 && hint.Start + hint.Length <= (hint.Side == ReplyHintSide.Asked ? asked : reply).Length));
    }

    [Fact]
    public void The_shares_of_all_candidates_are_never_more_than_the_whole()
    {
        Texts.Always(text => Lexicon.Rank(text, depth: 2, most: 9).Sum(candidate => candidate.Score) is >= 0 and < 1);
    }
}
