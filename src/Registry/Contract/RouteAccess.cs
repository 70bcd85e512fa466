using Microsoft.AspNetCore.Builder;

namespace Huiyin.Registry.Contract;

/// <summary>Who may call a route. Every route carries one; a route without one fails the tests, an open route says so.</summary>
/// <param name="Roles">Any of these roles, at any unit; which matters they then see is decided by the slice. Empty: no staff role is asked.</param>
/// <param name="IsOpen">Anybody, signed in or not.</param>
public sealed record RouteAccess(IReadOnlyList<Role> Roles, bool IsOpen);

/// <summary>How routes say it.</summary>
public static class RouteAccessConventions
{
    /// <summary>Staff with any of these roles; <see cref="Role.Citizen"/> stands for everybody, who then prove themselves by number and code.</summary>
    public static TBuilder MayCall<TBuilder>(this TBuilder route, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(roles);
        route.Add(endpoint => endpoint.Metadata.Add(new RouteAccess(roles, roles.Contains(Role.Citizen))));
        return route;
    }

    /// <summary>Anybody: pages without personal content, sign-in, assets, health.</summary>
    public static TBuilder MayCallAnybody<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder
    {
        route.Add(endpoint => endpoint.Metadata.Add(new RouteAccess([], true)));
        return route;
    }

    /// <summary>Every signed-in member of staff, whatever the role.</summary>
    public static TBuilder MayCallStaff<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder
    {
        route.Add(endpoint => endpoint.Metadata.Add(new RouteAccess([], false)));
        return route;
    }
}
