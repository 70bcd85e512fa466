using Huiyin.Platform.Districts;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Huiyin.Matters.Receiving;

/// <summary>How many matters may come from one address, code, phone and browser (reliability 5). Trusted networks are free of them (house.md 8).</summary>
internal sealed class SubmissionLimits(RateLimits limits, CallerAddress callers, CurrentDistrict current, IConfiguration settings)
{
    private const int Hour = 3600;
    private const int Day = 86_400;
    private const int TenMinutes = 600;
    private const int FastestSeconds = 3;

    /// <summary>Nobody fills the form in faster than this.</summary>
    public TimeSpan FastestForm => TimeSpan.FromSeconds(settings.GetValue("FastestFormSeconds", FastestSeconds));

    /// <summary>Takes one of each; the first that is used up says how long to wait.</summary>
    public Outcome Take(HttpContext http, string? wallCode, string? phone, string? device)
    {
        var (address, isFree) = callers.Of(http);
        if (isFree)
        {
            return Outcome.Done;
        }

        // A channel's program brings many people's matters from one address.
        var outcome = Actor.ChannelOf(http) is null ? limits.Take("submit-address", address, 60, Hour) : Outcome.Done;
        outcome = outcome.IsRefused || wallCode is null ? outcome : limits.Take("submit-code", wallCode, 120, Hour);
        // No phone in clear in memory, not even here.
        outcome = outcome.IsRefused || phone is null ? outcome : limits.Take("submit-phone", Convert.ToHexString(current.Value.Keys.LookUpHash(phone)), 10, Day);
        return outcome.IsRefused || device is null ? outcome : limits.Take("submit-device", device, 5, TenMinutes);
    }

    /// <summary>Files are stored before anything is checked, so bringing them is limited too.</summary>
    public Outcome TakeUpload(HttpContext http)
    {
        var (address, isFree) = callers.Of(http);
        return isFree ? Outcome.Done : limits.Take("upload-address", address, 120, Hour);
    }

    /// <summary>Looking for what others said costs something too, and is nothing to be asked through; whoever asks more often submits without.</summary>
    public Outcome TakeLook(HttpContext http)
    {
        var (address, isFree) = callers.Of(http);
        return isFree ? Outcome.Done : limits.Take("look-address", address, 120, Hour);
    }
}
