using System.Globalization;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Registry.Auditing;

internal static class ShowAuditEndpoint
{
    public const string Path = "/g/audit";

    public static void MapShowAudit(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, async (string? kind, string? actor, string? day, int? before, HttpContext http, ShowAuditHandler handler, CancellationToken ct) =>
                PageView.Show<AuditPage, AuditView>(http, await handler.HandleAsync(new ShowAudit(kind, actor?.Trim(), Read(day), before), ct)))
            .MayCall([.. PermissionMatrix.Roles(Ability.SeeAuditLog)]).ExcludeFromDescription();

    private static DateOnly? Read(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
}
