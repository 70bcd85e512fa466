using Huiyin.Matters.Contract;

namespace Huiyin.Tests.Stories;

/// <summary>What somebody takes home.</summary>
internal sealed record Slip(string Number, string QueryCode)
{
    public string Shown => ReceiptNumber.Show(Number);
}

/// <summary>What came of a wish: done, or why not.</summary>
internal sealed record Answer(bool IsDone, int Status, string Words);

/// <summary>The door through which a story is played.</summary>
public enum Door
{
    Pages,
    Api,
}
