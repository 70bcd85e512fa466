using Huiyin.Matters;
using Huiyin.Matters.Contract;
using Huiyin.Matters.Following;
using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Huiyin.Ui;

namespace Huiyin.Tests.Rooms.Matters.Following;

public sealed class EntryWordsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_entry_of_a_good_day_is_a_sentence_for_both_readers(bool english)
    {
        var matter = A.Matter();
        Town.Answer(matter, Town.Register(), TestDistrict.Monday);
        A.Done(matter.Rate(1, [BadRatingReason.NotSolved, BadRatingReason.TooSlow], "又不亮了", true, Town.Register(), Mover.Citizen, TestDistrict.Monday));

        using var language = Language.Use(english);
        var sentences = matter.Timeline.SelectMany(entry => new[] { EntryWords.Sentence(entry, true), EntryWords.Sentence(entry, false) }).ToList();

        Assert.True(sentences.Count >= 20);
        Assert.All(sentences, sentence => Assert.DoesNotMatch(@"\[|\{|Solved|NotSolved|WorkDays|2026-11", english ? sentence.Replace("Solved", "").Replace("Not solved", "") : sentence));
    }

    [Fact]
    public void The_citizen_reads_no_full_name_of_staff()
    {
        var matter = A.Matter();
        Town.Answer(matter, Town.Register(), TestDistrict.Monday);
        var signed = matter.Timeline.Find(entry => entry.Kind == "T10")!; // the good day signs

        Assert.Equal("区路灯中心签收，经办人 陈启明。", EntryWords.Sentence(signed, false));
        Assert.Equal("区路灯中心签收，经办人 陈**。", EntryWords.Sentence(signed, true));
    }

    [Fact]
    public void Every_step_that_tells_the_citizen_something_has_its_message_and_every_list_its_words()
    {
        var told = MatterPath.Steps.Where(step => step.Told is not null).Select(step => "told." + step.No).ToList();
        var entries = MatterPath.Steps.Select(step => "entry." + step.No).ToList();
        string[] lists =
        [
            .. Words<MatterState>("state."), .. Words<MatterState>("seen."), .. Words<Purpose>("purpose."), .. Words<ChannelKind>("channel."), .. Words<ReplyResult>("result."),
            .. Words<BadRatingReason>("bad-reason."), .. Words<RedirectReason>("redirect-reason."), .. Words<Huiyin.WorkDays.LimitUnit>("limit-unit."),
        ];

        Assert.True(told.Count >= 12);
        Assert.All([.. told, .. entries, .. lists], key => Assert.True(W.Words.Has(key), key));
    }

    [Fact]
    public void Every_refusal_of_this_room_and_the_ground_floor_says_what_to_do_next()
    {
        var codes = new[] { typeof(MatterRefusals), typeof(Huiyin.Platform.PlatformRefusals), typeof(Huiyin.Platform.Web.FormGate) }
            .SelectMany(type => type.GetFields()).Where(field => field.FieldType == typeof(Huiyin.Platform.Rooms.Refusal))
            .Select(field => ((Huiyin.Platform.Rooms.Refusal)field.GetValue(null)!).Code).ToList(); // static fields

        Assert.True(codes.Count > 50);
        Assert.All(codes, code => Assert.True(W.Words.Has(code), code));
    }

    private static IEnumerable<string> Words<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => prefix + name);
}
