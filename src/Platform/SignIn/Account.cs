using Microsoft.AspNetCore.Identity;

namespace Huiyin.Platform.SignIn;

/// <summary>A staff account: name, password, lock-out. Who the person is and what they may do stands in Registry under the same id.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Accounts of the sample district: refused off loopback and in Production.</summary>
    public bool IsDemo { get; set; }

    /// <summary>A closed account signs in nowhere and its sessions end at once.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
