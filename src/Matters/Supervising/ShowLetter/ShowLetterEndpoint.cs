using Huiyin.Matters.Contract;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huiyin.Matters.Supervising;

internal static class ShowLetterEndpoint
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapShowLetter(this IEndpointRouteBuilder app)
    {
        app.MapGet("/w/m/{number}/letters/{id:guid}", async (string number, Guid id, HttpContext http, ShowLetterHandler handler, CancellationToken ct) =>
            await handler.HandleAsync(Plain(number), id, Actor.Of(http)! /* MayCallStaff */, ct) is { IsRefused: false } found ? PageView.Show<LetterPage, LetterView>(http, found.Must) : PageView.NotFound())
            .MayCallStaff().ExcludeFromDescription();
        app.MapGet("/w/m/{number}/letters/{id:guid}.docx", async (string number, Guid id, HttpContext http, ShowLetterHandler handler, CancellationToken ct) =>
            await handler.HandleAsync(Plain(number), id, Actor.Of(http)! /* MayCallStaff */, ct) is { IsRefused: false } found ? Results.File(LetterDocument.Write(found.Must), Docx, found.Must.LetterNo + ".docx") : PageView.NotFound())
            .MayCallStaff().ExcludeFromDescription();
    }

    private static string Plain(string number) => ReceiptNumber.Parse(number, out _) ?? number;
}
