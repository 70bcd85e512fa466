using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Contract;

/// <summary>Accounts, links and tokens for those who set a district up: the command line, the set-up sheets, the sample district.</summary>
public interface IStaffAccounts
{
    /// <summary>Makes the account and its person; without a password nobody can sign in until a one-time link is used.</summary>
    /// <remarks>Refuses <c>account.name-taken</c>, <c>account.name-odd</c>, <c>account.roles-exclude</c> (R27, R28, R29), <c>account.role-not-granted</c>. Saves by itself, also inside an open transaction.</remarks>
    Task<Outcome<StaffId>> AddAsync(NewStaff staff, CancellationToken ct);

    /// <summary>The first administrator: an account with R27 for the whole district and a link to set its password.</summary>
    Task<Outcome<PasswordLink>> AddAdministratorAsync(string account, string name, CancellationToken ct);

    /// <summary>A new link for an account, at most 72 hours; links made before open nothing any more. Refuses <c>account.unknown</c>.</summary>
    Task<Outcome<PasswordLink>> NewLinkAsync(string account, CancellationToken ct);

    /// <summary>A bearer token for the API; the text is told this once. Refuses <c>account.unknown</c>.</summary>
    Task<Outcome<NewToken>> NewTokenAsync(string account, CancellationToken ct);

    /// <summary>Revokes one token of an account, or all of them; the answer is how many. Refuses <c>account.unknown</c>, <c>token.unknown</c>.</summary>
    Task<Outcome<int>> RevokeTokensAsync(string account, Guid? only, CancellationToken ct);

    /// <summary>A bearer token for the program of a channel, such as a hotline's system: it hands in matters, without the limits of an address, and opens nothing of the staff's. Refuses <c>token.channel-odd</c>.</summary>
    /// <param name="channel">The name its matters bear as their source.</param>
    /// <param name="kind">The kind of channel they are counted as.</param>
    Task<Outcome<NewToken>> NewChannelTokenAsync(string channel, string kind, CancellationToken ct);

    /// <summary>Revokes one token of a channel, or all of them; the answer is how many. Refuses <c>token.unknown</c>.</summary>
    Task<Outcome<int>> RevokeChannelTokensAsync(string channel, Guid? only, CancellationToken ct);

    /// <summary>Closes an account for good: sessions and tokens end with the same commit. Refuses <c>account.unknown</c>.</summary>
    Task<Outcome> CloseAsync(string account, CancellationToken ct);

    /// <summary>True when the sample district's accounts are here: such a district must not serve in Production.</summary>
    Task<bool> HasDemoAccountsAsync(CancellationToken ct);
}

/// <summary>A person to be added.</summary>
/// <param name="Account">工号: 2 to 60 letters, digits, <c>. _ -</c> or Chinese characters; upper and lower case are the same.</param>
/// <param name="HomeUnit">Default: none yet.</param>
/// <param name="Roles">Role, unit (default: the whole district), first and last day; without a first day from today on.</param>
/// <param name="Password">Taken as it is, for the sample district only; null otherwise.</param>
/// <param name="IsDemo">An account of the sample district: opens nothing off loopback and in Production.</param>
public sealed record NewStaff(string Account, string Name, UnitId HomeUnit, IReadOnlyList<NewRole> Roles, string? Password = null, bool IsDemo = false);

/// <summary>A role to be given; both days are included.</summary>
public sealed record NewRole(Role Role, UnitId At, DateOnly? From = null, DateOnly? To = null);

/// <summary>Where the password is set, once.</summary>
/// <param name="Path">Such as <c>/w/password/7KQ…</c>; put the public address before it.</param>
public sealed record PasswordLink(string Account, string Path, DateTimeOffset ValidUntil);

/// <summary>A token as its holder gets it.</summary>
public sealed record NewToken(Guid Id, string Text);
