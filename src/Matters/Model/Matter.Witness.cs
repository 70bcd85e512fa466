using Huiyin.Platform.Audit;

namespace Huiyin.Matters.Model;

/// <summary>What was said stands in columns, outside the chain: the entry of the step that brought it carries its hash, so that other words are noticed (rule I9).</summary>
internal sealed partial class Matter
{
    /// <summary>Begins the value of an entry that is such a hash; sentences count their values from the front and never show it.</summary>
    public const string WitnessMark = "sha256:";

    public static string Witness(string text) => WitnessMark + Convert.ToBase64String(HashChain.PayloadHash(text));

    private MatterEntry Witnessed(Move move, MatterEntry entry) => move switch
    {
        Move.Submit => entry with { Values = [.. entry.Values, Witness(Text)] },
        Move.SettleOnTheSpot or Move.HandInReply or Move.HandInRework or Move.AnswerMerged or Move.ExplainMerged => entry with { Values = [.. entry.Values, Witness(Replies[^1].Text)] },
        _ => entry,
    };
}
