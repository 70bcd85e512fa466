namespace Huiyin.Registry.Model;

/// <summary>A deputy of the people's congress as a person: where voters find them. What a deputy does stands in a room above.</summary>
internal sealed class Deputy : IValidSpan
{
    public required Guid Id { get; init; }

    /// <summary>The number on the roll of this term; unique in the district.</summary>
    public required string Number { get; init; }

    public required string Name { get; set; }

    /// <summary>代表组</summary>
    public required string Group { get; set; }

    /// <summary>选区</summary>
    public required string Constituency { get; set; }

    /// <summary>The number of the home or station where voters meet this deputy; null while there is none.</summary>
    public string? VenueNumber { get; set; }

    /// <summary>The deputy's own account; null for those who have none.</summary>
    public string? Account { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
