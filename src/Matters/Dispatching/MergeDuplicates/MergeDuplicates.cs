using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Dispatching;

/// <summary>T33: this matter goes along with a master; a person decides that they are the same.</summary>
/// <param name="Master">The master's receipt number.</param>
internal sealed record MergeDuplicates(string? Master);

internal sealed class MergeDuplicatesHandler(MatterDesk desk)
{
    public async Task<Outcome> HandleAsync(string number, MergeDuplicates ask, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var into = await desk.ForStaffAsync(ReceiptNumber.Parse(ask.Master, out _) ?? "", actor, ct);
        if (into.IsRefused)
        {
            return MatterRefusals.MasterUnknown;
        }

        var (matter, master) = (found.Must, into.Must);
        var followers = await desk.FollowersAsync(matter, ct);
        var moved = matter.MergeInto(master, followers, await desk.RegisterAsync(ct), Mover.Of(actor), desk.Now);
        return await desk.CommitAsync([matter, master, .. followers], moved, ct);
    }
}

/// <summary>T34: taken out again, with a reason.</summary>
internal sealed record UnmergeMatter(string? Reason);

internal sealed class UnmergeMatterHandler(MatterDesk desk)
{
    public async Task<Outcome> HandleAsync(string number, UnmergeMatter ask, Actor actor, CancellationToken ct)
    {
        var found = await desk.ForStaffAsync(number, actor, ct);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var matter = found.Must;
        if (await desk.MasterAsync(matter, ct) is not { } master)
        {
            return MatterRefusals.NotOnThePath;
        }

        return await desk.CommitAsync([matter, master], matter.Unmerge(master, ask.Reason, await desk.RegisterAsync(ct), Mover.Of(actor), desk.Now), ct);
    }
}
