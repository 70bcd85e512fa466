using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>Every door of the running house says who may come in.</summary>
public sealed class RouteAccessTests(StoryHost host) : IClassFixture<StoryHost>
{
    private readonly IReadOnlyList<RouteEndpoint> routes = [.. host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_route_says_who_may_call_it()
    {
        Assert.True(routes.Count > 30, $"only {routes.Count} routes");
        Assert.Empty(routes.Where(route => route.Metadata.GetMetadata<RouteAccess>() is null).Select(route => route.DisplayName));
    }

    [Fact]
    public void No_desk_and_no_staff_resource_is_open_to_everybody()
    {
        var open = routes.Where(route => route.Metadata.GetMetadata<RouteAccess>()?.IsOpen == true).Select(route => "/" + route.RoutePattern.RawText?.TrimStart('/')).ToList();

        Assert.Contains("/health/ready", open);
        Assert.DoesNotContain(open, route => route.StartsWith("/api/v1/staff", StringComparison.Ordinal) || route.StartsWith("/d", StringComparison.Ordinal));
        Assert.All(open.Where(route => route.StartsWith("/w", StringComparison.Ordinal)), route => Assert.Matches("^/w/(signin|signout|password)", route));
    }
}
