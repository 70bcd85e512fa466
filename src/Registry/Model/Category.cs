namespace Huiyin.Registry.Model;

/// <summary>A class of matters; two digits a level, so that a child's code begins with its parent's.</summary>
internal sealed class Category : IValidSpan
{
    public const int DigitsPerLevel = 2;

    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>Other names in foreign data.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>A field matter: who says it is solved shows a picture of it (T20). Holds for what lies below it too.</summary>
    public bool NeedsPhoto { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public int Level => Code.Length / DigitsPerLevel;

    public string? ParentCode => ParentOf(Code);

    public static string? ParentOf(string code) => code.Length > DigitsPerLevel ? code[..^DigitsPerLevel] : null;

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
