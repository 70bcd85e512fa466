using Huiyin.Platform.Rooms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Platform.Web;

/// <summary>A form whose page has expired loses nothing: the endpoint shows it again with everything kept.</summary>
public static class FormGate
{
    /// <summary>「页面放得太久了，请再点一次提交，内容都在」</summary>
    public static readonly Refusal Expired = new("form.expired", RefusalKind.Input);

    private static readonly object Slot = new();

    /// <summary>True when the form's token is missing or too old; endpoints ask before they act.</summary>
    public static bool IsExpired(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items.ContainsKey(Slot);
    }

    public static void MarkExpired(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Items[Slot] = true;
    }

    /// <summary>Says that this endpoint asks <see cref="IsExpired"/> and keeps what was typed; others get a plain 400.</summary>
    public static TBuilder KeepsForm<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder
    {
        route.Add(endpoint => endpoint.Metadata.Add(new FormKept()));
        return route;
    }
}

/// <summary>Metadata of routes that keep a form.</summary>
public sealed record FormKept;
