using System.Text;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>docs/access.md is printed from the routes: a door that opens to somebody new is seen by whoever reads the change.</summary>
public sealed class AccessPageTests(StoryHost host) : IClassFixture<StoryHost>
{
    private const string Head =
        """
        # Who may call what

        Printed from the routes of the running house by a test; declare a route with `MayCall`, `MayCallStaff` or `MayCallAnybody` and run `HOUSE_ACCEPT=1 ./dev check`.
        Numbers are the roles of rule 4.1. *everybody*: no account is asked for; what is personal needs the receipt number and its query code. *staff*: everybody who is signed in.
        A named role passes the door; which matters it then sees is rule 4.2 ("See full text"), and what it may do with one the path (`path.md`). All else is 404.


        """;

    [Fact]
    public void The_page_of_doors_is_printed_from_the_routes()
    {
        var page = Path.Combine(Checkout.Root, "docs", "access.md");
        if (Environment.GetEnvironmentVariable("HOUSE_ACCEPT") == "1")
        {
            File.WriteAllText(page, Print());
        }

        Assert.Equal(Print(), File.ReadAllText(page));
    }

    private string Print()
    {
        var lines = host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => (Route: "/" + route.RoutePattern.RawText?.TrimStart('/'), Method: method, Access: route.Metadata.GetMetadata<RouteAccess>())))
            .OrderBy(line => line.Route, StringComparer.Ordinal).ThenBy(line => line.Method, StringComparer.Ordinal);
        var text = new StringBuilder(Head).Append("| route | who |\n|---|---|\n");
        foreach (var (route, method, access) in lines)
        {
            text.Append("| `").Append(method).Append(' ').Append(route).Append("` | ").Append(Who(access)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Who(RouteAccess? access) => access switch
    {
        null => "nobody has said",
        { IsOpen: true } => "everybody",
        { Roles.Count: 0 } => "staff",
        _ => string.Join(' ', access.Roles.Distinct().Order().Select(role => "R" + (int)role)),
    };
}
