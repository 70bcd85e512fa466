using Huiyin.Exchange.Model;

namespace Huiyin.Exchange.Hooks;

/// <summary>What is asked for when one is added.</summary>
internal sealed record AddHook(string Name, string Url, IReadOnlyList<string> Events);

/// <summary>A hook as it is now, with its secret where it was made in this moment.</summary>
internal sealed record HookChanged(Hook Hook, string? Secret);
