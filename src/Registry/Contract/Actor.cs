using Microsoft.AspNetCore.Http;

namespace Huiyin.Registry.Contract;

/// <summary>The signed-in person of this request, or the house itself. Roles are read anew at each request.</summary>
/// <param name="Account">The account name, written to the timeline.</param>
/// <param name="Name">The person's name as colleagues see it.</param>
/// <param name="Roles">Roles valid today, expanded to every unit of the subtree.</param>
/// <param name="HomeUnit">The unit the person belongs to.</param>
public sealed record Actor(StaffId Id, string Account, string Name, UnitId HomeUnit, IReadOnlySet<(Role Role, UnitId At)> Roles)
{
    private static readonly object Slot = new();
    private static readonly object ChannelSlot = new();

    /// <summary>Jobs and the import.</summary>
    public static readonly Actor House = new(default, "system", "系统", default, new HashSet<(Role, UnitId)>());

    public bool Is(Role role, UnitId at) => Roles.Contains((role, at));

    public bool IsAnywhere(Role role) => Roles.Any(held => held.Role == role);

    /// <summary>Every unit at which the role is held.</summary>
    public IEnumerable<UnitId> UnitsOf(Role role) => Roles.Where(held => held.Role == role).Select(held => held.At);

    /// <summary>Who asks in this request; null for a citizen.</summary>
    public static Actor? Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items.TryGetValue(Slot, out var actor) ? (Actor?)actor : null;
    }

    /// <summary>The channel whose program asks with its own token at an open route of the API, and the kind it was given for; null for everybody else.</summary>
    public static (string Name, string Kind)? ChannelOf(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items.TryGetValue(ChannelSlot, out var channel) ? ((string Name, string Kind)?)channel : null;
    }

    internal static void RememberChannel(HttpContext http, string name, string kind) => http.Items[ChannelSlot] = (name, kind);

    /// <summary>Set once by the room's sign-in middleware.</summary>
    internal static void Remember(HttpContext http, Actor actor) => http.Items[Slot] = actor;

    internal static void Forget(HttpContext http) => http.Items.Remove(Slot);
}
