using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;
using Matter = Huiyin.Matters.Model.Matter;

namespace Huiyin.Tests.Rooms.Matters.Paths;

/// <summary>Three matters in memory and nothing else; what the desk does beside the model is done here.</summary>
internal sealed class MemoryWorld : IWorld
{
    private static readonly Register Register = Players.Register;
    private readonly Matter[] matters;

    public MemoryWorld(Sequence sequence)
    {
        matters = [.. Enumerable.Range(0, 3).Select(no => Journey.Register(sequence, no, $"2611020000{no}"))];
        foreach (var matter in matters)
        {
            matter.PlanWatch(Register.Calendar);
        }
    }

    public bool HasMessages => true;

    public Task<Matter> SeeAsync(int no) => Task.FromResult(matters[no]);

    public Task<Outcome> PlayAsync(Command command, DateTimeOffset now)
    {
        var m = matters[command.Matter];
        var before = matters.Select(one => (one.EntryCount, Open: one.OpenStop)).ToArray();
        foreach (var one in matters)
        {
            one.Forget();
        }

        var outcome = command.What switch
        {
            Try.Merge => m.MergeInto(matters[command.Other], Followers(m), Register, Players.Play(command.Who), now),
            Try.Unmerge => MasterOf(m) is { } master ? m.Unmerge(master, command.Words, Register, Players.Play(command.Who), now) : MatterRefusals.NotOnThePath,
            Try.Watch => Each(one => Watch(one, now)),
            Try.Carry => Each(one => one.State == MatterState.Merged && MasterOf(one) is { AnsweredAt: { } answered } master && (!master.IsOpen || answered >= WentAlong(one)) ? one.AnswerAsMaster(master, Register, Mover.House, now) : Outcome.Done),
            Try.CloseUnrated => Each(one => one.State == MatterState.Answered && one.RateUntil <= now ? one.CloseUnrated(Register, Mover.House, now) : Outcome.Done),
            _ => Hand.Play(command, m, now),
        };
        if (outcome.IsRefused && matters.Where((one, no) => one.EntryCount != before[no].EntryCount).Any())
        {
            throw new InvalidOperationException($"{command} was refused ({outcome.Refusal?.Code}) and wrote all the same");
        }

        if (!outcome.IsRefused && command.What == Try.Withdraw && MasterOf(m) is { } left)
        {
            left.Lose(m, Mover.House, now);
        }

        if (!outcome.IsRefused && command.What == Try.Revive)
        {
            foreach (var one in matters.Where(one => one.MasterId == m.Id && one.State == MatterState.Explained))
            {
                one.ReviveWith(m, command.Words, Register, Players.Play(command.Who), now);
            }
        }

        foreach (var (no, one) in matters.Index().Where(_ => !outcome.IsRefused))
        {
            one.PlanWatch(Register.Calendar);
            Followers(one).ForEach(follower => follower.GoWithMaster(one, Register, Mover.House, now));
            if (before[no].Open is { End: not null } ended)
            {
                foreach (var follower in Followers(one))
                {
                    follower.TakeMastersStop(ended, Register, Mover.House, now);
                }
            }
        }

        return Task.FromResult(outcome);
    }

    // The job looks only at what said that it must be looked at: whatever time changes must have been announced.
    private static Outcome Watch(Matter m, DateTimeOffset now)
    {
        var isDue = m.WatchAt <= now;
        return m.Watch(Register, now) && !isDue ? MatterRefusals.NotYetTime.With(now, m.WatchAt) : Outcome.Done;
    }

    private Outcome Each(Func<Matter, Outcome> look) => matters.Select(look).ToList().Find(looked => looked.IsRefused);

    private static DateTimeOffset WentAlong(Matter m) => m.Timeline.FindLast(entry => entry.Kind is "T33" or "master-changed")?.At ?? default;

    private Matter? MasterOf(Matter m) => matters.FirstOrDefault(one => one.Id == m.MasterId);

    private List<Matter> Followers(Matter master) => [.. matters.Where(one => one.MasterId == master.Id && one.State == MatterState.Merged)];
}
