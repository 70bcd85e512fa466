using static Huiyin.Registry.RegistryWords;

namespace Huiyin.Registry.Auditing;

/// <summary>Kinds of entries as the auditor chooses among them; what no word is known for shows as it is.</summary>
internal static class AuditKinds
{
    /// <summary>In the order of the list: looks at people's phones first.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "matter.reveal", "matter.query-code", "matter.query-code.refused", "matter.receipt",
        "signin.ok", "signin.out", "signin.failed", "signin.locked", "totp.set", "totp.reset", "totp.locked", "totp.recovery",
        "account.new", "account.link", "account.password", "account.locked", "account.unlocked", "account.sessions-ended", "account.closed", "role.grant", "role.end", "token.new", "token.revoked",
        "setup", "limit.add", "limit.withdraw", "local-day.add", "local-day.remove", "holiday-notice", "venue-code", "post-duty.add", "post-duty.end",
        "publication.proposed", "publication.approved", "publication.refused", "message.again", "hook.add", "hook.stop", "hook.start", "hook.secret", "audit.export", "backup.made", "backup.restored",
    ];

    public static string WordOf(string kind) => W.Has("audit.kind." + kind) ? W["audit.kind." + kind] : kind;
}
