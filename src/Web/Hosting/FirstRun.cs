namespace Huiyin.Web;

/// <summary>What a fresh deployment finds: the sample district, or with <c>--empty</c> and in Production nothing (ux 5).</summary>
internal static class FirstRun
{
    /// <summary>Loads the sample where the database is empty; answers what the welcome should show, null for nothing new.</summary>
    public static Task<Sample?> PrepareAsync(WebApplication app, Action<string> progress, CancellationToken ct) => Task.FromResult<Sample?>(null);

    public static void Welcome(WebApplication app, Sample? sample, TimeSpan took, TextWriter output)
    {
        var url = app.Urls.FirstOrDefault() ?? "";
        output.WriteLine($"回音 已就绪（用时 {took.TotalSeconds:0.0} 秒）");
        output.WriteLine($"  群众端    {url}/");
        output.WriteLine($"  工作台    {url}/w");
        output.WriteLine($"  自检 {url}/health/ready   停止 Ctrl+C");
    }
}

/// <summary>What to show of a sample just loaded.</summary>
internal sealed record Sample(string WallCode, string Number, string QueryCode, string Password);
