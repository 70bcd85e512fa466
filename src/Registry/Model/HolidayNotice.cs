namespace Huiyin.Registry.Model;

/// <summary>A year's notice as it was uploaded; of several for one year the latest counts, the others stay readable.</summary>
internal sealed class HolidayNotice
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    /// <summary>The lines that <c>HolidayYear.Parse</c> reads.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public required string UploadedBy { get; init; }
}
