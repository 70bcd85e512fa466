using FsCheck;
using FsCheck.Fluent;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.WorkDays;

namespace Huiyin.Tests.Rooms.Matters.Model;

/// <summary>What a list filters by is the rule that a page asks.</summary>
public class SightAndLightTests
{
    private static readonly UnitId[] Units = [Town.Centre, Town.StreetOffice, Town.Lamps];
    private static readonly Role[] Roles = [Role.CounterClerk, Role.Dispatcher, Role.UnitReceiver, Role.Handler, Role.UnitLeader, Role.Supervisor, Role.DistrictLeader, Role.CallbackAgent, Role.Publisher, Role.SystemAdmin];

    private static readonly Gen<Actor> Actors =
        from held in (from role in Gen.Elements(Roles) from unit in Gen.Elements(Units) select (role, unit)).ListOf()
        from me in Gen.Elements(Town.Chen.Id, StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000c9")))
        from account in Gen.Elements("cb01", "ck01", "other")
        select new Actor(me, account, account, Town.Lamps, held.Take(3).ToHashSet());

    private static readonly Gen<Matter> Matters =
        from purpose in Gen.Elements<Purpose?>(null, Purpose.Help, Purpose.TipOff, Purpose.Consultation)
        from steps in Gen.Choose(0, 6)
        from reported in Gen.Elements<UnitId?>(null, Town.StreetOffice)
        select Walk(purpose, steps, reported);

    [Fact]
    public void The_filter_of_a_list_shows_exactly_what_the_rule_lets_somebody_read()
    {
        var seen = 0;
        var property = Prop.ForAll((from actor in Actors from matter in Matters select (actor, matter)).ToArbitrary(), pair =>
        {
            var may = MatterSight.MaySee(pair.matter, pair.actor);
            seen += may ? 1 : 0;
            return MatterSight.SeenBy(pair.actor).Compile()(pair.matter) == may;
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);

        Assert.InRange(seen, 100, 950);
    }

    [Fact]
    public void Every_matter_shows_exactly_one_light_in_every_filter()
    {
        var property = Prop.ForAll((from matter in Matters from days in Gen.Choose(-3, 25) select (matter, days)).ToArbitrary(), pair =>
        {
            var today = DateOnly.FromDateTime(TestDistrict.Monday.Date).AddDays(pair.days);
            var shown = Enum.GetValues<Light>().Where(light => MatterLights.Showing(light, WorkCalendar.National, today).Compile()(pair.matter)).ToList();
            return shown.Count == 1 && shown[0] == pair.matter.LightOn(WorkCalendar.National, today);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), property);
    }

    [Fact]
    public void A_tip_off_in_hand_is_read_by_its_handler_and_not_by_the_next_desk()
    {
        var matter = Walk(Purpose.TipOff, 4, null);

        var handler = new Actor(Town.Chen.Id, "cb01", "陈", Town.Lamps, new HashSet<(Role, UnitId)> { (Role.Handler, Town.Lamps) });
        var colleague = handler with { Id = StaffId.Of(Guid.Parse("00000000-0000-7000-8000-0000000000c9")), Account = "cb02" };

        Assert.True(MatterSight.MaySee(matter, handler));
        Assert.False(MatterSight.MaySee(matter, colleague));
    }

    [Fact]
    public void The_phone_is_for_those_at_work_on_it_and_closed_afterwards()
    {
        var handler = new Actor(Town.Chen.Id, "cb01", "陈", Town.Lamps, new HashSet<(Role, UnitId)> { (Role.Handler, Town.Lamps) });
        var leader = handler with { Roles = new HashSet<(Role, UnitId)> { (Role.DistrictLeader, Town.Centre) } };

        Assert.True(MatterSight.MaySeePhone(Walk(Purpose.Help, 4, null), handler));
        Assert.False(MatterSight.MaySeePhone(Walk(Purpose.Help, 6, null), handler));
        Assert.True(MatterSight.MaySee(Walk(Purpose.Help, 4, null), leader));
        Assert.False(MatterSight.MaySeePhone(Walk(Purpose.Help, 4, null), leader));
    }

    // Registered, accepted, at the centre, dispatched, in hand, in review, answered.
    private static Matter Walk(Purpose? purpose, int steps, UnitId? reported)
    {
        var (register, now, chen) = (Town.Register(), TestDistrict.Monday, Town.Somebody(Town.Chen.Account, Town.Chen.Id));
        var matter = A.Matter(purpose: purpose);
        Action[] path =
        [
            () => A.Done(matter.Accept(purpose ?? Purpose.Help, null, null, reported, register, Town.Somebody(), now)),
            () => A.Done(matter.SendToCentre(register, Town.Somebody(), now)),
            () => A.Done(matter.Dispatch(Town.Lamps, [], register, Town.Somebody(), now)),
            () => A.Done(matter.Sign(Town.Chen, register, Town.Somebody(), now)),
            () =>
            {
                A.Done(matter.RecordContact("phone", "约好了", register, chen, now));
                A.Done(matter.HandInReply(ReplyResult.Solved, "换了接头和一盏新灯，当晚亮了。", false, register, chen, now));
            },
            () => A.Done(matter.Answer(register, Town.Somebody("sh01"), now)),
        ];
        foreach (var step in path.Take(steps))
        {
            step();
        }

        return matter;
    }
}
