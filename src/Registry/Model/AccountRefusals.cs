using Huiyin.Platform.Rooms;

namespace Huiyin.Registry.Model;

/// <summary>Why an account, a password or a token was not granted.</summary>
internal static class AccountRefusals
{
    public static readonly Refusal RoleNotGranted = new("account.role-not-granted", RefusalKind.Input, "role");

    /// <summary>R27, R28 and R29 exclude each other.</summary>
    public static readonly Refusal RolesExclude = new("account.roles-exclude");

    public static readonly Refusal NameTaken = new("account.name-taken", RefusalKind.Input, "name");

    public static readonly Refusal NameOdd = new("account.name-odd", RefusalKind.Input, "name");

    public static readonly Refusal PersonMissing = new("account.person-missing", RefusalKind.Input, "person");

    public static readonly Refusal Unknown = new("account.unknown", RefusalKind.NotFound);

    /// <summary>Unknown, wrong, closed and locked look and last alike.</summary>
    public static readonly Refusal SignInFailed = new("signin.failed", RefusalKind.Input, "user");

    public static readonly Refusal TooManyTries = new("signin.too-many", RefusalKind.TooMany);

    public static readonly Refusal LinkSpent = new("account.link-spent", RefusalKind.NotFound);

    public static readonly Refusal PasswordShort = new("account.password-short", RefusalKind.Input, "password");

    public static readonly Refusal PasswordLong = new("account.password-long", RefusalKind.Input, "password");

    public static readonly Refusal PasswordCommon = new("account.password-common", RefusalKind.Input, "password");

    public static readonly Refusal PasswordNamesYou = new("account.password-names-you", RefusalKind.Input, "password");

    public static readonly Refusal PasswordsDiffer = new("account.passwords-differ", RefusalKind.Input, "again");

    public static readonly Refusal PasswordWrong = new("account.password-wrong", RefusalKind.Input, "current");

    public static readonly Refusal ChannelOdd = new("token.channel-odd", RefusalKind.Input, "channel");

    public static readonly Refusal TokenUnknown = new("token.unknown", RefusalKind.NotFound);
}
