using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Huiyin.Ui;

/// <summary>The two doors of the room for the host.</summary>
public static class UiRoom
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.TryAddScoped<PageFrame>();
        services.AddScoped(typeof(PageView<>));

        // Chinese stays Chinese: with the default encoder each character becomes eight bytes of "&#x…;".
        // Markup characters are still escaped; UnicodeRanges.All never lets < > & " ' through.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        return services;
    }

    /// <summary>Serves the embedded style sheets, scripts and pictures under <c>/a/{hash}/{name}</c>.</summary>
    public static IEndpointConventionBuilder MapUiAssets(this IEndpointRouteBuilder app) =>
        app.MapMethods("/a/{hash}/{name}", [HttpMethods.Get, HttpMethods.Head],
            (string hash, string name, HttpContext http) => Assets.SendAsync(hash, name, http));
}
