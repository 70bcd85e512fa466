using System.Net;
using Huiyin.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Huiyin.Registry.SignIn;

/// <summary>Accounts of the sample district open nothing off loopback and in Production (house.md 8).</summary>
internal sealed class DemoRule(CallerAddress callers, IHostEnvironment? environment = null)
{
    public bool Allows(HttpContext http) =>
        environment?.IsProduction() != true && IPAddress.TryParse(callers.Of(http).Address, out var address) && IPAddress.IsLoopback(address);
}
