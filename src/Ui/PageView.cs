using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Ui;

/// <summary>What a page shows, for this request.</summary>
/// <remarks>The compiler of pages makes them public, so a parameter would have to be public too; an injected view stays inside the room.</remarks>
public sealed class PageView<TView>
    where TView : class
{
    private TView? value;

    public TView Value
    {
        get => value ?? throw new InvalidOperationException($"Nobody gave the page its {typeof(TView).Name}.");
        set => this.value = value;
    }
}

public static class PageView
{
    /// <summary>Draws a page with its view.</summary>
    public static IResult Show<TPage, TView>(HttpContext http, TView view, int status = StatusCodes.Status200OK)
        where TPage : IComponent
        where TView : class
    {
        http.RequestServices.GetRequiredService<PageView<TView>>().Value = view;
        return new RazorComponentResult<TPage> { StatusCode = status };
    }

    /// <summary>The page for unknown and for no right alike.</summary>
    public static IResult NotFound() =>
        new RazorComponentResult<ErrorPage>(new { Status = StatusCodes.Status404NotFound }) { StatusCode = StatusCodes.Status404NotFound };
}
