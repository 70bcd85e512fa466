using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Matters.Model;

/// <summary>T1, T26, T27 and T35: what the citizen does.</summary>
public sealed class CitizensMovesTests
{
    private static readonly DateTimeOffset Monday = TestDistrict.Monday;
    private static readonly Register Register = Town.Register();

    [Fact]
    public void A_matter_begins_with_its_first_receiver_its_promise_and_one_genuine_entry()
    {
        var matter = A.Matter();

        Assert.Equal((MatterState.Registered, Town.StreetOffice, Town.StreetOffice), (matter.State, matter.FirstReceiver, matter.Responsible));
        Assert.Equal(new DateOnly(2026, 11, 18), matter.DueDay);
        Assert.Equal(new DateOnly(2026, 11, 3), matter.StepDue);
        Assert.True(matter.IsOpen);
        var entry = Assert.Single(matter.Timeline);
        Assert.True(entry.IsGenuine(matter.Id.Value, []));
        Assert.Equal("T1", Assert.Single(matter.Told).Step);
    }

    [Fact]
    public void A_question_is_promised_in_three_working_days_and_a_tip_off_is_confidential_at_once()
    {
        Assert.Equal(new DateOnly(2026, 11, 5), A.Matter(purpose: Purpose.Consultation).DueDay);
        Assert.True(A.Matter(purpose: Purpose.TipOff).IsConfidential);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void A_good_rating_closes_the_matter(int stars)
    {
        var matter = A.Answered();

        A.Done(matter.Rate(stars, [], null, true, Register, Mover.Citizen, Monday.AddDays(1)));

        Assert.Equal((MatterState.Closed, stars, stars), (matter.State, matter.FirstStars, matter.Stars));
        Assert.False(Assert.Single(matter.Ratings).WantsRework);
        Assert.Equal("T26a", matter.Timeline[^1].Kind);
    }

    [Fact]
    public void A_bad_rating_needs_a_reason_and_opens_its_verification()
    {
        var matter = A.Answered();

        var without = matter.Rate(1, [], "还是不亮", true, Register, Mover.Citizen, Monday.AddDays(1));
        var before = matter.State;
        A.Done(matter.Rate(1, [BadRatingReason.NotSolved], "还是不亮", true, Register, Mover.Citizen, Monday.AddDays(1)));

        Assert.Equal("matter.rating.bad-needs-reason", without.Refusal?.Code);
        Assert.Equal(MatterState.Answered, before);
        Assert.Equal(MatterState.VerifyingBadRating, matter.State);
        Assert.True(matter.IsOpen);
        Assert.Equal(new DateOnly(2026, 11, 5), matter.StepDue); // two working days after Tuesday
        Assert.Equal("2026-11-05", matter.Told[^1].Values[0]);
    }

    [Fact]
    public void A_complex_bad_rating_is_put_right_in_fifteen_working_days_and_a_usual_one_in_five()
    {
        var caller = new Mover("hf01", "何菲", null, Town.Centre, (role, _) => role == Role.CallbackAgent, role => role == Role.CallbackAgent);
        var dues = new[] { false, true }.Select(isComplex =>
        {
            var matter = A.Answered();
            A.Done(matter.Rate(1, [BadRatingReason.NotSolved], "还是不亮", true, Register, Mover.Citizen, Monday.AddDays(1)));
            A.Done(matter.VerifyBadRating(CheckOutcome.Upheld, "整条线路要换，分三段施工。", Register, caller, Monday.AddDays(1), isComplex));
            return (matter.DueDay, matter.Brief().Parts.Single(part => part.Kind == MatterPart.Check).Size);
        });

        Assert.Equal([(new DateOnly(2026, 11, 10), 0), (new DateOnly(2026, 11, 24), 1)], dues);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Other_stars_than_one_to_five_are_refused(int stars)
    {
        var outcome = A.Answered().Rate(stars, [BadRatingReason.TooSlow], null, true, Register, Mover.Citizen, Monday);

        Assert.Equal("matter.rating.stars", outcome.Refusal?.Code);
    }

    [Fact]
    public void A_mark_is_changed_once_both_are_kept_and_the_later_counts()
    {
        var matter = A.Answered();
        A.Done(matter.Rate(5, [], null, true, Register, Mover.Citizen, Monday));
        A.Done(matter.Rate(3, [], "再想想只能算基本满意", true, Register, Mover.Citizen, Monday.AddDays(1)));

        var again = matter.Rate(4, [], null, true, Register, Mover.Citizen, Monday.AddDays(2));

        Assert.Equal("matter.rating.already", again.Refusal?.Code);
        Assert.Equal([5, 3], matter.Ratings.Select(rating => rating.Stars));
        Assert.Equal((5, 3, MatterState.Closed), (matter.FirstStars, matter.Stars, matter.State));
    }

    [Fact]
    public void Nothing_is_rated_before_it_is_answered()
    {
        var outcome = A.Matter().Rate(5, [], null, true, Register, Mover.Citizen, Monday);

        Assert.Equal("matter.not-on-the-path", outcome.Refusal?.Code);
    }

    [Fact]
    public void Unrated_it_closes_after_the_window_and_a_bad_rating_is_heard_for_thirty_days_more()
    {
        var matter = A.Answered();
        var early = matter.CloseUnrated(Register, Mover.House, Monday.AddDays(15));
        var closing = Monday.AddDays(16);
        A.Done(matter.CloseUnrated(Register, Mover.House, closing));

        var inTime = matter.MayBeRated(Register, closing.AddDays(29));
        var late = matter.Rate(1, [BadRatingReason.NotSolved], null, true, Register, Mover.Citizen, closing.AddDays(30));

        Assert.Equal("matter.rating.window-not-over", early.Refusal?.Code);
        Assert.Equal(MatterState.Closed, matter.State);
        Assert.Null(matter.Stars);
        Assert.True(inTime);
        Assert.Equal("matter.rating.too-late", late.Refusal?.Code);
    }

    [Fact]
    public void What_was_raised_can_be_taken_back_until_it_is_answered()
    {
        var open = A.Matter();
        var answered = A.Answered();

        A.Done(open.Withdraw(null, Mover.Citizen, Monday));
        var late = answered.Withdraw(null, Mover.Citizen, Monday);

        Assert.Equal((MatterState.Withdrawn, false), (open.State, open.IsOpen));
        Assert.Equal("matter.not-on-the-path", late.Refusal?.Code);
        Assert.False(answered.MayBeWithdrawn());
    }

    [Theory]
    [InlineData("路灯杆漏电，有人被电到", null)]
    [InlineData("有人收了钱不开票", Purpose.TipOff)]
    public void Danger_and_tip_offs_go_on_without_the_citizen(string text, Purpose? purpose)
    {
        var matter = A.Matter(text, purpose);

        var outcome = matter.Withdraw(null, Mover.Citizen, Monday);

        Assert.Equal("matter.withdraw.not-this-kind", outcome.Refusal?.Code);
        Assert.Equal(MatterState.Registered, matter.State);
        Assert.False(matter.MayBeWithdrawn());
    }

    [Fact]
    public void A_clerk_takes_back_only_with_a_record_of_the_wish()
    {
        var matter = A.Matter();

        var without = matter.Withdraw(" ", Town.Somebody(), Monday);
        A.Done(matter.Withdraw("本人到窗口要求撤回", Town.Somebody(), Monday));

        Assert.Equal("matter.reason.missing", without.Refusal?.Code);
        Assert.Equal("本人到窗口要求撤回", matter.Timeline[^1].Text);
    }

    [Fact]
    public void Taking_back_recalls_the_orders_that_are_out()
    {
        var matter = A.Matter();
        A.Done(matter.Accept(Purpose.Help, null, null, null, Register, Town.Somebody(), Monday));
        A.Done(matter.SendToCentre(Register, Town.Somebody(), Monday));
        A.Done(matter.Dispatch(Town.Lamps, [], Register, Town.Somebody(), Monday));

        A.Done(matter.Withdraw(null, Mover.Citizen, Monday));

        Assert.All(matter.Orders, order => Assert.Equal(WorkOrderStatus.Recalled, order.Status));
    }
}
