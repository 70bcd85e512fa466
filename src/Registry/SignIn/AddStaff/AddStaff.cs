using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Registry.SignIn;

/// <summary>The house adds somebody: command line, sheets, the sample district.</summary>
internal sealed class AddStaffHandler(NewAccounts accounts)
{
    public Task<Outcome<StaffId>> HandleAsync(NewStaff ask, CancellationToken ct) => accounts.AddAsync(ask, Actor.House.Account, ct);
}
