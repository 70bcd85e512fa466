using Huiyin.Matters.Model;
using Huiyin.Publication.Model;
using Huiyin.Publication.Publishing;
using Huiyin.Registry.Contract;
using Huiyin.Tests.Rooms.Matters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Huiyin.Tests.Rooms.Publication.Answers;

namespace Huiyin.Tests.Rooms.Publication.Publishing;

public sealed class PublishingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_person_masked_and_another_approved_is_public()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();

        var proposed = await district.ProposeAsync(number, UnitLeader);
        var approved = await district.DecideAsync(proposed.Must, Publisher);

        Assert.Null(approved.Refusal);
        var row = await district.PublicationAsync(proposed.Must);
        Assert.Equal((PublicationState.Public, UnitLeader.Account, Publisher.Account), (row.State, row.ProposedBy, row.DecidedBy));
    }

    [Fact]
    public async Task Nobody_approves_or_refuses_what_they_proposed()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();
        var slug = (await district.ProposeAsync(number, Publisher)).Must;

        var approved = await district.DecideAsync(slug, Publisher);
        var refused = await district.DecideAsync(slug, Publisher, approve: false, reason: "不想");
        var byAnother = await district.DecideAsync(slug, SecondPublisher);

        Assert.Equal("publication.same-person", approved.Refusal?.Code);
        Assert.Equal("publication.same-person", refused.Refusal?.Code);
        Assert.Null(byAnother.Refusal);
    }

    [Fact]
    public async Task Only_a_publisher_approves()
    {
        await using var district = await OpenAsync();
        var slug = (await district.ProposeAsync(await district.AnsweredAsync(), UnitLeader)).Must;

        var outcome = await district.DecideAsync(slug, OtherLeader);

        Assert.Equal("publication.not-found", outcome.Refusal?.Code);
        Assert.Equal(PublicationState.Proposed, (await district.PublicationAsync(slug)).State);
    }

    [Fact]
    public async Task Who_may_not_read_the_matter_cannot_propose_it()
    {
        await using var district = await OpenAsync();
        var agreed = await district.AnsweredAsync(1);
        var silent = await district.AnsweredAsync(2, agrees: false);

        Assert.Equal("publication.not-found", (await district.ProposeAsync(agreed, OtherLeader)).Refusal?.Code);
        Assert.Equal("publication.not-found", (await district.ProposeAsync(silent, Publisher)).Refusal?.Code);
        Assert.Null((await district.ProposeAsync(agreed, Publisher)).Refusal);
    }

    [Fact]
    public async Task A_tip_off_is_never_published()
    {
        await using var district = await OpenAsync();
        // The purpose may be found only when the matter is accepted: the confidential flag stands in any case.
        var number = await district.AnsweredAsync(purpose: Purpose.TipOff);

        var outcome = await district.ProposeAsync(number, UnitLeader);

        Assert.True(outcome.Refusal?.Code is "publication.confidential" or "publication.not-found");
        Assert.Equal(0, await district.WithDbAsync(db => db.Set<PublishedMatter>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Without_consent_somebody_must_say_that_nobody_is_recognisable()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync(agrees: false);

        var silent = await district.ProposeAsync(number, UnitLeader);
        var said = await district.ProposeAsync(number, UnitLeader, Masked() with { Unrecognisable = true });

        Assert.Equal("publication.consent-missing", silent.Refusal?.Code);
        Assert.False((await district.PublicationAsync(said.Must)).HasConsent);
    }

    [Theory]
    [InlineData("打我电话 13900002768")]
    [InlineData("打我电话 １３９ ００００ ２７６８")]
    [InlineData("车牌渝A12345 挡路")]
    public async Task A_phone_or_plate_that_was_left_in_is_refused(string text)
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();

        var outcome = await district.ProposeAsync(number, UnitLeader, Masked(text));

        Assert.Equal("publication.personal-data", outcome.Refusal?.Code);
    }

    [Fact]
    public async Task Words_of_children_and_illness_need_a_second_look()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();

        var hurried = await district.ProposeAsync(number, UnitLeader, Masked("有个小学生晚上摔了一跤。") with { Checked = false });
        var looked = await district.ProposeAsync(number, UnitLeader, Masked("有个小学生晚上摔了一跤。"));
        var unread = await district.DecideAsync(looked.Must, Publisher, isChecked: false);

        Assert.Equal("publication.not-checked", hurried.Refusal?.Code);
        Assert.Contains("小学生", hurried.Refusal?.Values ?? []);
        Assert.Equal("publication.not-checked", unread.Refusal?.Code);
    }

    [Fact]
    public async Task A_matter_is_proposed_once_and_after_a_refusal_again()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();
        var first = (await district.ProposeAsync(number, UnitLeader)).Must;

        var twice = await district.ProposeAsync(number, UnitLeader);
        var silent = await district.DecideAsync(first, Publisher, approve: false);
        var refused = await district.DecideAsync(first, Publisher, approve: false, reason: "第二段看得出是哪一户");
        var again = await district.ProposeAsync(number, UnitLeader);
        var late = await district.DecideAsync(first, SecondPublisher);

        Assert.Equal("publication.already", twice.Refusal?.Code);
        Assert.Equal("publication.reason-missing", silent.Refusal?.Code);
        Assert.Null(refused.Refusal);
        Assert.Null(again.Refusal);
        Assert.Equal("publication.decided", late.Refusal?.Code);
    }

    [Fact]
    public async Task What_was_rated_badly_meanwhile_is_not_approved()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();
        var slug = (await district.ProposeAsync(number, UnitLeader)).Must;
        await district.WithDbAsync(async db =>
        {
            var matter = await db.Set<Matter>().Include(m => m.Orders).Include(m => m.Replies).Include(m => m.Ratings).Include(m => m.Proposals).SingleAsync(m => m.Number == number, Ct);
            Assert.Null(matter.Rate(1, [BadRatingReason.NotSolved], null, true, Town.Register(), Mover.Citizen, TestDistrict.Monday).Refusal);
            await db.SaveChangesAsync(Ct);
        });

        var outcome = await district.DecideAsync(slug, Publisher);

        Assert.Equal("publication.not-answered", outcome.Refusal?.Code);
    }

    [Fact]
    public async Task The_draft_is_masked_before_anybody_looks()
    {
        await using var district = await OpenAsync();
        var number = await district.AnsweredAsync();

        var draft = await district.InScopeAsync(services => services.GetRequiredService<ProposePublicationHandler>().DraftAsync(number, UnitLeader, Ct));

        Assert.Contains(Phone, draft.Must.Answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, draft.Must.Masked.Text + draft.Must.Masked.Reply, StringComparison.Ordinal);
        Assert.Empty(draft.Must.Masked.Identifiers());
        Assert.Equal("区路灯中心", draft.Must.UnitName);
    }

    [Fact]
    public async Task The_desk_shows_publishers_what_waits_and_others_their_own()
    {
        await using var district = await OpenAsync();
        for (var no = 1; no <= 25; no++)
        {
            await district.ProposeAsync(await district.AnsweredAsync(no), UnitLeader);
        }

        var first = await DeskAsync(district, Publisher, null);
        var second = await DeskAsync(district, Publisher, first.Next);
        var own = await DeskAsync(district, UnitLeader, null);
        var others = await DeskAsync(district, OtherLeader, null);

        Assert.Equal((20, 5), (first.Lines.Count, second.Lines.Count));
        Assert.Equal(25, first.Lines.Concat(second.Lines).Select(line => line.Slug).Distinct().Count());
        Assert.Null(second.Next);
        Assert.True(own.IsMine);
        Assert.Equal(20, own.Lines.Count);
        Assert.Empty(others.Lines);
    }

    private static Task<DeskView> DeskAsync(TestDistrict district, Actor actor, string? after) =>
        district.InScopeAsync(services => services.GetRequiredService<PublicationDeskHandler>().HandleAsync(new PublicationDesk(null, after), actor, Ct));
}
