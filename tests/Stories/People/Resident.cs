namespace Huiyin.Tests.Stories;

/// <summary>Somebody who lives here and has something to say.</summary>
internal abstract class Resident(Story story) : IDisposable
{
    protected Story Story { get; } = story;

    protected string? WallCode { get; private set; }

    protected string Words { get; private set; } = "";

    protected string? Phone { get; private set; }

    protected bool Agrees { get; private set; }

    protected string? Like { get; private set; }

    public Resident Scans(string wallCode)
    {
        WallCode = wallCode;
        Story.Tell("居民扫了墙上的码。");
        return this;
    }

    public Resident Says(string words)
    {
        Words = words;
        Story.Tell($"居民说：“{words}”");
        return this;
    }

    public Resident Leaves(string phone)
    {
        Phone = phone;
        return this;
    }

    /// <summary>Reads a public answer and has the same trouble.</summary>
    public Resident HasTheSame(string slug)
    {
        Like = slug;
        Story.Tell("居民看到一条公开答复，点了“我也遇到了”。");
        return this;
    }

    public Resident AgreesToPublication()
    {
        Agrees = true;
        return this;
    }

    /// <summary>Sends it; the second time with the same form or key it is the same matter.</summary>
    public async Task<Slip> SendsAsync()
    {
        var slip = await SubmitAsync();
        Story.Tell($"居民拿到了受理编号 {slip.Shown} 和查询码。");
        return slip;
    }

    public async Task<Slip> SendsAgainAsync()
    {
        Story.Tell("居民又点了一次提交。");
        return await SubmitAgainAsync();
    }

    /// <summary>What the resident reads when looking it up.</summary>
    public async Task<string> ReadsAsync(Slip slip)
    {
        var read = await LookUpAsync(slip);
        Story.Tell("居民查了进度。");
        return read;
    }

    /// <param name="units">Marks on co-handling units, by code.</param>
    public async Task<Answer> RatesAsync(Slip slip, int stars, string[] reasons, string words, params (string Unit, int Stars)[] units)
    {
        Story.Host.Clock.Pass(TimeSpan.FromMinutes(1));
        var answer = await RateAsync(slip, stars, reasons, words, units);
        Story.Tell($"居民打了 {stars} 星：“{words}”{(answer.IsDone ? "" : "（没有成：" + answer.Words + "）")}");
        return answer;
    }

    public async Task<Answer> WithdrawsAsync(Slip slip)
    {
        var answer = await WithdrawAsync(slip);
        Story.Tell(answer.IsDone ? "居民撤回了。" : "居民想撤回，没有成：" + answer.Words);
        return answer;
    }

    /// <summary>催一催.</summary>
    public async Task<Answer> UrgesAsync(Slip slip, string words)
    {
        Story.Host.Clock.Pass(TimeSpan.FromMinutes(1));
        var answer = await DoOwnAsync(slip, "urge", new { words }, ("words", words));
        Story.Tell($"居民催了一下：“{words}”{(answer.IsDone ? "" : "（没有成：" + answer.Words + "）")}");
        return answer;
    }

    public async Task<Answer> AppealsAsync(Slip slip, string words)
    {
        Story.Host.Clock.Pass(TimeSpan.FromMinutes(1));
        var answer = await DoOwnAsync(slip, "appeal", new { words }, ("words", words));
        Story.Tell($"居民申诉：“{words}”");
        return answer;
    }

    /// <summary>The second mark: on what really came of it.</summary>
    public async Task<Answer> MarksOutcomeAsync(Slip slip, int stars, string words)
    {
        Story.Host.Clock.Pass(TimeSpan.FromMinutes(1));
        var answer = await DoOwnAsync(slip, "outcome-rating", new { stars, words }, ("stars", $"{stars}"), ("words", words));
        Story.Tell($"居民对实际结果打了 {stars} 星：“{words}”");
        return answer;
    }

    public abstract void Dispose();

    protected abstract Task<Slip> SubmitAsync();

    protected abstract Task<Slip> SubmitAgainAsync();

    protected abstract Task<string> LookUpAsync(Slip slip);

    protected abstract Task<Answer> RateAsync(Slip slip, int stars, string[] reasons, string words, (string Unit, int Stars)[] units);

    protected abstract Task<Answer> WithdrawAsync(Slip slip);

    protected abstract Task<Answer> DoOwnAsync(Slip slip, string noun, object body, params (string Field, string Value)[] form);
}
