namespace Huiyin.Registry.Model;

/// <summary>An administrative area; a change of name or parent ends the row and begins another.</summary>
internal sealed class Area : IValidSpan
{
    public required Guid Id { get; init; }

    /// <summary>6 digits the district, 9 a subdistrict or town, 12 a community or village (rule 3.12).</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public string? ParentCode { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>The parent as the code itself says it: a community stands in its subdistrict, a subdistrict in the district.</summary>
    public static string? ParentOf(string code) => code.Length switch
    {
        12 => code[..9],
        9 => code[..6],
        _ => null,
    };

    /// <summary>Puts right what began today; what is older ends and begins anew.</summary>
    public void Correct(string name, string? parent)
    {
        Name = name;
        ParentCode = parent;
    }

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
