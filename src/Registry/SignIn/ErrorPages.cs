using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Huiyin.Registry.SignIn;

internal static class ErrorPages
{
    public static Task ShowAsync(HttpContext http, int status) =>
        new RazorComponentResult<ErrorPage>(new { Status = status, Desk = Actor.Of(http) is not null }) { StatusCode = status }.ExecuteAsync(http);
}
