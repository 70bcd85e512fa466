using Huiyin.Matters.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Matters.Dispatching;

internal static class MergeDuplicatesEndpoint
{
    public static void MapMergeDuplicates(this StaffMoves moves)
    {
        moves.Map("merge", MatterPath.StaffRoles(Move.Merge), form => new MergeDuplicates(form["master"]), (http, number, ask, actor, ct) =>
            http.RequestServices.GetRequiredService<MergeDuplicatesHandler>().HandleAsync(number, ask, actor, ct));
        moves.Map("unmerge", MatterPath.StaffRoles(Move.Unmerge), form => new UnmergeMatter(form["reason"]), (http, number, ask, actor, ct) =>
            http.RequestServices.GetRequiredService<UnmergeMatterHandler>().HandleAsync(number, ask, actor, ct));
    }
}
