using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Builder;

namespace Huiyin.Registry;

internal static class AdministratorAccess
{
    /// <summary>Whoever may change the register by the matrix of rights.</summary>
    public static TBuilder MayAdminister<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder =>
        route.MayCall([.. PermissionMatrix.Roles(Ability.Administer)]);
}
