using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.SecondFactor;

internal static class ShowSecurityEndpoint
{
    public const string Path = "/w/security";

    public static void MapShowSecurity(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, async (string? q, string? after, string? done, HttpContext http, ShowSecurityHandler handler, CancellationToken ct) =>
                PageView.Show<SecurityPage, SecurityView>(
                    http, await handler.HandleAsync(new ShowSecurity(q?.Trim() ?? "", after), Actor.Of(http)! /* MayCall asks for staff */, done is not null, ct)))
            .MayCall(Role.SecurityAdmin).ExcludeFromDescription();
}
