using Huiyin.Platform.Files;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Huiyin.Matters.Following;

internal static class GiveFileEndpoint
{
    // What people bring is never trusted to run: no script, no forms, no plug-ins, an origin of its own.
    private const string Sandbox = "default-src 'none'; sandbox";

    public static void MapGiveFile(this IEndpointRouteBuilder app) => app.MapGet("/files/{id:guid}", GiveAsync).MayCall(Role.Citizen).ExcludeFromDescription();

    private static async Task<IResult> GiveAsync(Guid id, string? k, HttpContext http, GiveFileHandler handler, CitizenCookies cookies, CancellationToken ct)
    {
        var file = await FindAsync(id, k, http, handler, cookies, ct);
        if (file is null || handler.Open(file) is not { } content)
        {
            return PageView.NotFound();
        }

        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Sandbox;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, max-age=300";
        var disposition = new ContentDispositionHeaderValue(IsShown(file) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Stream(content, file.ContentType, enableRangeProcessing: true);
    }

    private static async Task<StoredFile?> FindAsync(Guid id, string? token, HttpContext http, GiveFileHandler handler, CitizenCookies cookies, CancellationToken ct)
    {
        var file = token is null ? null : await handler.PendingAsync(id, token, ct);
        file ??= Actor.Of(http) is { } actor ? await handler.ForStaffAsync(id, actor, ct) : null;
        return file ?? (cookies.Opened(http) is var (number, code) ? await handler.ForCitizenAsync(id, number, code, ct) : null);
    }

    private static bool IsShown(StoredFile file) => file.ContentType.StartsWith("image/", StringComparison.Ordinal) || file.ContentType.StartsWith("audio/", StringComparison.Ordinal);
}
