using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Registry.SignIn;

/// <summary>The room's promise about accounts, kept by its slices.</summary>
internal sealed class StaffAccounts(HuiyinDb db, AddStaffHandler addStaff, NewLinkHandler newLink, TokenSlices tokens, CloseAccountHandler closeAccount) : IStaffAccounts
{
    public Task<Outcome<StaffId>> AddAsync(NewStaff staff, CancellationToken ct) => addStaff.HandleAsync(staff, ct);

    public async Task<Outcome<PasswordLink>> AddAdministratorAsync(string account, string name, CancellationToken ct)
    {
        var added = await addStaff.HandleAsync(new NewStaff(account, name, default, [new NewRole(Role.SystemAdmin, default)]), ct);
        return added.Refusal is { } refusal ? refusal : await newLink.HandleAsync(account, ct);
    }

    public Task<Outcome<PasswordLink>> NewLinkAsync(string account, CancellationToken ct) => newLink.HandleAsync(account, ct);

    public Task<Outcome<NewToken>> NewTokenAsync(string account, CancellationToken ct) => tokens.New.HandleAsync(account, ct);

    public Task<Outcome<int>> RevokeTokensAsync(string account, Guid? only, CancellationToken ct) => tokens.Revoke.HandleAsync(account, only, ct);

    public Task<Outcome<NewToken>> NewChannelTokenAsync(string channel, string kind, CancellationToken ct) => tokens.New.ForChannelAsync(channel, kind, ct);

    public Task<Outcome<int>> RevokeChannelTokensAsync(string channel, Guid? only, CancellationToken ct) => tokens.Revoke.ForChannelAsync(channel, only, ct);

    public Task<Outcome> CloseAsync(string account, CancellationToken ct) => closeAccount.HandleAsync(account, ct);

    public Task<bool> HasDemoAccountsAsync(CancellationToken ct) => db.Users.AnyAsync(account => account.IsDemo && account.ClosedAt == null, ct);
}

/// <summary>The two slices about tokens.</summary>
internal sealed record TokenSlices(NewTokenHandler New, RevokeTokenHandler Revoke);
