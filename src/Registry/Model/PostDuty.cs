using Huiyin.Registry.Contract;

namespace Huiyin.Registry.Model;

/// <summary>Who is on duty at a post, from an instant to an instant (rule 3.6): whoever is, takes what comes in.</summary>
internal sealed class PostDuty
{
    public required Guid Id { get; init; }

    public required UnitId Post { get; init; }

    public required StaffId Staff { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>Not included.</summary>
    public required DateTimeOffset To { get; set; }
}
