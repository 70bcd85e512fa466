using System.Net;
using System.Text.RegularExpressions;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huiyin.Tests.Rooms.Ui;

/// <summary>Draws a component the way a page does and gives back its HTML.</summary>
internal static class Drawn
{
    public static PageFrame Frame(Action<PageFrame>? change = null)
    {
        var frame = new PageFrame { DistrictName = "山城区", Path = "/c?n=1", AntiforgeryField = "hy_af", AntiforgeryToken = "token" };
        change?.Invoke(frame);
        return frame;
    }

    public static async Task<string> AsHtml<T>(object? with = null, PageFrame? frame = null)
        where T : IComponent
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(frame ?? Frame());
        builder.Services.AddUi();
        await using var app = builder.Build();
        await using var renderer = new HtmlRenderer(app.Services, app.Services.GetRequiredService<ILoggerFactory>());
        var values = (with?.GetType().GetProperties() ?? []).ToDictionary(p => p.Name, p => p.GetValue(with));
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(values))).ToHtmlString());
    }

    public static RenderFragment Markup(string html) => builder => builder.AddMarkupContent(0, html);

    public static RenderFragment Text(string text) => builder => builder.AddContent(0, text);

    /// <summary>What a reader sees: tags taken away, spaces joined.</summary>
    public static string Words(string html)
    {
        var text = Regex.Replace(html, "<[^>]*>", " ", RegexOptions.None, TimeSpan.FromSeconds(1));
        return Regex.Replace(WebUtility.HtmlDecode(text), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();
    }

    /// <summary>The root of the checkout.</summary>
    public static string House
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Huiyin.slnx")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("Huiyin.slnx");
        }
    }
}
