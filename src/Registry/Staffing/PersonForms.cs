using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Huiyin.Ui;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Registry.Staffing;

/// <summary>How the forms of one person's page answer.</summary>
internal static class PersonForms
{
    /// <summary>Back to the page, or the page again with what was typed.</summary>
    public static async Task<IResult> AnswerAsync(string account, Outcome outcome, string done, RoleForm form, HttpContext http, PersonReading reading, CancellationToken ct)
    {
        if (outcome.Refusal is not { } refusal)
        {
            return Results.Redirect($"{StaffWords.PathOf(account)}?done={done}");
        }

        return await reading.ReadAsync(account, http, ct) is { } view
            ? PageView.Show<PersonPage, PersonView>(http, view with { Form = form, Fault = PageFault.Of(refusal, http) }, refusal.Status())
            : Results.NotFound();
    }
}
