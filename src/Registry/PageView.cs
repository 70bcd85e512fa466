using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Registry;

/// <summary>Carries a page's view from its endpoint to its component: components are public and cannot have a parameter of an internal type.</summary>
internal sealed class PageView<TView>
    where TView : class
{
    private TView? value;

    public TView Value
    {
        get => value ?? throw new InvalidOperationException($"Nobody gave the page its {typeof(TView).Name}.");
        set => this.value = value;
    }
}

internal static class PageView
{
    /// <summary>Draws a page with its view.</summary>
    public static IResult Show<TPage, TView>(HttpContext http, TView view, int status = StatusCodes.Status200OK)
        where TPage : IComponent
        where TView : class
    {
        http.RequestServices.GetRequiredService<PageView<TView>>().Value = view;
        return new RazorComponentResult<TPage> { StatusCode = status };
    }
}
