using Huiyin.Registry.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huiyin.Tests.Stories;

/// <summary>For each role an account that holds exactly this role at exactly this unit, with its bearer token.</summary>
internal sealed class RoleAccounts
{
    /// <summary>In place of a unit's code: the whole district.</summary>
    public const string Everywhere = "*";

    /// <summary>First receiver, centre, lead, co-handler, a unit that is asked at most, and the level above.</summary>
    public static readonly IReadOnlyList<string> Units = ["LJ", "LJZX", "CG", "JT", "WY", "ZHZX"];

    /// <summary>Roles of staff; R1 and R2 prove themselves by number and code, R13 follows from an order and is never granted.</summary>
    public static readonly IReadOnlyList<Role> Roles = [.. Enum.GetValues<Role>().Except([Role.System, Role.Citizen, Role.EnterpriseUser, Role.CoHandler])];

    private readonly Dictionary<(Role Role, string Unit), RoleAccount> accounts = [];

    private RoleAccounts()
    {
    }

    public RoleAccount this[Role role, string unit] => accounts[(role, unit)];

    public static async Task<RoleAccounts> MakeAsync(StoryHost host)
    {
        var made = new RoleAccounts();
        foreach (var role in Roles)
        {
            foreach (var unit in Units.Append(Everywhere))
            {
                made.accounts.Add((role, unit), await host.InScopeAsync(services => MakeAsync(services, role, unit)));
            }
        }

        return made;
    }

    private static async Task<RoleAccount> MakeAsync(IServiceProvider services, Role role, string unit)
    {
        var register = await services.GetRequiredService<IRegisters>().CurrentAsync(CancellationToken.None);
        var at = unit == Everywhere ? default : register.UnitByCode(unit)!.Id; // stands in the sheets
        var home = unit == Everywhere ? register.Centre.Id : at;
        var account = $"r{(int)role}.{(unit == Everywhere ? "all" : unit)}";
        var staff = services.GetRequiredService<IStaffAccounts>();
        var id = (await staff.AddAsync(new NewStaff(account, $"{role} {unit}", home, [new NewRole(role, at)]), CancellationToken.None)).Must;
        return new RoleAccount(account, id, (await staff.NewTokenAsync(account, CancellationToken.None)).Must.Text);
    }
}

internal sealed record RoleAccount(string Account, StaffId Id, string Token);
