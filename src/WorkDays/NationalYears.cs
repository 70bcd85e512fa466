namespace Huiyin.WorkDays;

/// <summary>The years that come with the program: one embedded text each, see the folder Years.</summary>
internal static class NationalYears
{
    public static IReadOnlyList<HolidayYear> Shipped { get; } = ReadAll();

    private static HolidayYear[] ReadAll()
    {
        var assembly = typeof(NationalYears).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("years/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

        HolidayYear Read(string name)
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name));
            var reading = HolidayYear.Parse(text.ReadToEnd());
            return reading.Year ?? throw new InvalidOperationException($"{name}: {string.Join("; ", reading.Errors)}");
        }
    }
}
