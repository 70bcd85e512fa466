using System.Text.RegularExpressions;
using Huiyin.TextSense.Lexicon;

namespace Huiyin.TextSense.Replying;

/// <summary>Reads a draft reply beside what the citizen wrote and says what to look at again before it is sent (rule T22).</summary>
/// <remarks>Hints only; a person decides. Whether a reply was in time is a fact of the matter and not looked at here.</remarks>
public static partial class ReplyCheck
{
    private const int PatternTimeout = 2000; // ms

    // Fewer letters beside the courtesies say nothing.
    private const int FewestLetters = 12;

    // So few letters beside the courtesies can hold no more than to whom it went.
    private const int LettersOfPassingOn = 50;

    private static readonly CueList<ReplyWord> Cues = new(ReplyWords.All);

    /// <summary>All hints: what is missing first, then the places in the order of their text. None means only that nothing was noticed.</summary>
    /// <param name="asked">What the citizen wrote.</param>
    /// <param name="reply">The draft.</param>
    /// <param name="units">Names of the district's units as they may stand in a reply; general words for units are known without.</param>
    public static IReadOnlyList<ReplyHint> Look(string asked, string reply, IEnumerable<string>? units = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var said = Body(reply);
        var letters = LettersOf(said);
        var words = Cues.Find(reply).ToList();
        if (letters < FewestLetters)
        {
            return [Whole(ReplyHintKind.NothingSaid), .. Personal(reply)];
        }

        var points = AskedPoints.Of(asked);
        var pieces = Contents.Of(said);
        return
        [
            .. words.Where(word => word.Meaning == ReplyWord.PassedOn && letters < LettersOfPassingOn).Take(1).Select(word => In(ReplyHintKind.OnlyPassedOn, word)),
            .. Missing(said, words, units),
            .. points.Where(point => !point.IsTouchedBy(pieces)).Select(point => At(ReplyHintKind.PointUnanswered, point)),
            .. points.Where(point => point.AsksWhen && !HasTime(said)).Take(1).Select(point => At(ReplyHintKind.TimeUnanswered, point)),
            .. points.Where(point => point.AsksWhy && !Has(words, ReplyWord.Reason)).Take(1).Select(point => At(ReplyHintKind.ReasonUnanswered, point)),
            .. InReply(reply, words).Concat(Personal(reply)).OrderBy(hint => hint.Start),
        ];
    }

    private static IEnumerable<ReplyHint> Missing(string said, List<CueHit<ReplyWord>> words, IEnumerable<string>? units)
    {
        if (!Has(words, ReplyWord.Measure) && !Has(words, ReplyWord.Advice))
        {
            yield return Whole(ReplyHintKind.NoMeasure);
        }

        if (!Has(words, ReplyWord.Unit) && units?.Any(unit => unit.Length > 0 && said.Contains(unit, StringComparison.Ordinal)) != true)
        {
            yield return Whole(ReplyHintKind.NoUnit);
        }

        if (!HasTime(said))
        {
            yield return Whole(ReplyHintKind.NoTime);
        }

        if (!Basis().IsMatch(TextFold.HalfWidth(said)))
        {
            yield return Whole(ReplyHintKind.NoBasis);
        }

        if (!Has(words, ReplyWord.Greeting))
        {
            yield return Whole(ReplyHintKind.NoGreeting);
        }

        if (!Has(words, ReplyWord.Thanks))
        {
            yield return Whole(ReplyHintKind.NoThanks);
        }
    }

    private static IEnumerable<ReplyHint> InReply(string reply, List<CueHit<ReplyWord>> words)
    {
        var next = 0;
        foreach (var (start, length) in Clauses.Sentences(reply))
        {
            // Words and sentences stand in the same order, so one walk is enough.
            var from = next;
            while (next < words.Count && words[next].Place.Start < start + length)
            {
                next++;
            }

            var inside = words[from..next];
            var saysSomething = Has(inside, ReplyWord.Measure) || HasTime(reply.Substring(start, length));
            foreach (var word in inside.Where(word => word.Meaning == ReplyWord.Jargon || (word.Meaning == ReplyWord.Empty && !saysSomething)))
            {
                yield return In(word.Meaning == ReplyWord.Jargon ? ReplyHintKind.Jargon : ReplyHintKind.EmptyPhrase, word);
            }
        }
    }

    // Fixed lines are nearly always an office the reader is to call.
    private static IEnumerable<ReplyHint> Personal(string reply) =>
        PersonalText.Find(reply).Where(find => find.Kind != PersonalKind.Landline)
            .Select(find => new ReplyHint(ReplyHintKind.PersonalNumber, ReplyHintSide.Reply, find.Start, find.Length));

    // Without the date under the letter, and without the head that only says again what was asked.
    private static string Body(string reply)
    {
        var whole = reply.TrimEnd();
        var date = ClosingDate().Match(TextFold.HalfWidth(whole));
        whole = date.Success ? whole[..date.Index] : whole;
        var opening = Opening().Match(whole);
        return opening.Success ? whole[(opening.Index + opening.Length)..] : whole;
    }

    private static int LettersOf(string said) => Courtesy().Replace(said, "").Count(char.IsLetterOrDigit);

    private static bool HasTime(string text) => Time().IsMatch(TextFold.HalfWidth(text));

    private static bool Has(List<CueHit<ReplyWord>> words, ReplyWord meaning) => words.Exists(word => word.Meaning == meaning);

    private static ReplyHint Whole(ReplyHintKind kind) => new(kind, ReplyHintSide.Reply, 0, 0);

    private static ReplyHint In(ReplyHintKind kind, CueHit<ReplyWord> word) => new(kind, ReplyHintSide.Reply, word.Place.Start, word.Place.Length);

    private static ReplyHint At(ReplyHintKind kind, AskedPoint point) => new(kind, ReplyHintSide.Asked, point.Start, point.Length);

    // All quantifiers are bounded, so the time grows with the length only.
    [GeneratedRegex(
        @"[0-9]{4}年|[0-9]{1,2}月(?:[0-9]{1,2}日|底|初|份|中旬|上旬|下旬)|[0-9一二三四五六七八九十两半]{1,4}个?(?:工作日|小时|天|日内|个月|周|星期|分钟|年内)|今[天日晚]|当[天日晚]|明天|本周|下周|本月|下月|月底|年底|年内|本季度|下季度|上半年|下半年|明年|[0-9]{1,2}[:点时][0-9]{0,2}",
        RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex Time();

    [GeneratedRegex(
        "《[^》\n]{2,60}》|第[0-9一二三四五六七八九十百零]{1,6}条|[〔\\[\\(][0-9]{4}[〕\\]\\)][0-9]{0,5}号|(?:根据|依据|按照|依照|按|参照|符合|违反)[^，,。；;\n]{0,40}?(?:规定|条例|办法|规范|标准|通知|政策|细则|法律|文件|方案|合同|协议)|(?:政策|法律|文件|合同)规定",
        RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex Basis();

    [GeneratedRegex(@"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, PatternTimeout)]
    private static partial Regex ClosingDate();

    // 「您反映的……已收悉，现回复如下：」 within the first lines.
    [GeneratedRegex(@"\A[\s\S]{0,300}?(?:答复|回复|回答|说明|告知|情况)如下[:：，,。]?", RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex Opening();

    [GeneratedRegex(
        "网友|“[^“”\n]{0,30}”|\"[^\"\n]{0,30}\"|尊敬的|市民|同志|先生|女士|[您你]好|(?:您的)?(?:来信|留言|诉求|问题|来电)?(?:我们)?已?(?:收悉|收到)|感谢您?[^。！!\n]{0,40}|谢谢您?[^。！!\n]{0,20}|特此(?:回复|答复)|此复|祝[您你][^。！!\n]{0,20}",
        RegexOptions.CultureInvariant, PatternTimeout)]
    private static partial Regex Courtesy();
}
