using Huiyin.Platform.Rooms;

namespace Huiyin.Matters.Model;

/// <summary>Why the heart says no. The sentences stand in Words.resx under the same codes.</summary>
internal static class MatterRefusals
{
    public static readonly Refusal NotFound = new("matter.not-found", RefusalKind.NotFound);
    public static readonly Refusal NotOnThePath = new("matter.not-on-the-path");
    public static readonly Refusal NotYours = new("matter.not-yours", RefusalKind.NotFound);
    public static readonly Refusal NumberMistyped = new("matter.number-mistyped", RefusalKind.Input, "number");

    public static readonly Refusal TextTooShort = new("matter.text.too-short", RefusalKind.Input, "text");
    public static readonly Refusal TextTooLong = new("matter.text.too-long", RefusalKind.Input, "text");
    public static readonly Refusal TitleTooLong = new("matter.title.too-long", RefusalKind.Input, "title");
    public static readonly Refusal PhoneWrong = new("matter.phone.wrong", RefusalKind.Input, "phone");
    public static readonly Refusal PhoneTooShort = new("matter.phone.too-short", RefusalKind.Input, "phone");
    public static readonly Refusal PhoneTooLong = new("matter.phone.too-long", RefusalKind.Input, "phone");
    public static readonly Refusal PhoneDiffers = new("matter.phone.differs", RefusalKind.Input, "phone");
    public static readonly Refusal CallMeTooLong = new("matter.call-me.too-long", RefusalKind.Input, "callMe");
    public static readonly Refusal PlaceTooLong = new("matter.place.too-long", RefusalKind.Input, "place");
    public static readonly Refusal PlaceUnknown = new("matter.place.unknown", RefusalKind.Input, "area");
    public static readonly Refusal AreaMissing = new("matter.area.missing", RefusalKind.Input, "area");
    public static readonly Refusal KeyTooLong = new("matter.key.too-long", RefusalKind.Input, "Idempotency-Key");
    public static readonly Refusal PositionWrong = new("matter.position.wrong", RefusalKind.Input, "latitude");
    public static readonly Refusal VenueUnknown = new("matter.venue.unknown", RefusalKind.Input, "venue");
    public static readonly Refusal CategoryUnknown = new("matter.category.unknown", RefusalKind.Input, "category");
    public static readonly Refusal PurposeMissing = new("matter.purpose.missing", RefusalKind.Input, "purpose");

    public static readonly Refusal WayMissing = new("matter.counter.way-missing", RefusalKind.Input, "way");

    public static readonly Refusal PurposeReasonMissing = new("matter.purpose.reason-missing", RefusalKind.Input, "reason");
    public static readonly Refusal ReasonMissing = new("matter.reason.missing", RefusalKind.Input, "reason");
    public static readonly Refusal BasisMissing = new("matter.redirect.basis-missing", RefusalKind.Input, "basis");
    public static readonly Refusal ProposalOpen = new("matter.proposal.open");
    public static readonly Refusal NoProposal = new("matter.proposal.none");
    public static readonly Refusal SamePerson = new("matter.same-person");

    public static readonly Refusal HandlerMissing = new("matter.handler.missing", RefusalKind.Input, "handler");
    public static readonly Refusal HandlerNotInUnit = new("matter.handler.not-in-unit", RefusalKind.Input, "handler");
    public static readonly Refusal NotTheHandler = new("matter.not-the-handler");
    public static readonly Refusal UnitUnknown = new("matter.unit.unknown", RefusalKind.Input, "unit");
    public static readonly Refusal UnitTakesNoOrders = new("matter.unit.takes-no-orders", RefusalKind.Input, "unit");
    public static readonly Refusal CoHandlerIsLead = new("matter.co-handler.is-lead", RefusalKind.Input, "coHandlers");
    public static readonly Refusal CoHandlerTwice = new("matter.co-handler.twice", RefusalKind.Input, "coHandlers");
    public static readonly Refusal AskMissing = new("matter.co-handler.ask-missing", RefusalKind.Input, "ask");
    public static readonly Refusal UnitIsReported = new("matter.unit.is-reported", RefusalKind.Input, "unit");
    public static readonly Refusal NoOpenCoOrder = new("matter.co-order.none");

    public static readonly Refusal NoteMissing = new("matter.note.missing", RefusalKind.Input, "text");
    public static readonly Refusal NotInHand = new("matter.not-in-hand");
    public static readonly Refusal ResultMissing = new("matter.reply.result-missing", RefusalKind.Input, "result");
    public static readonly Refusal ReplyTooShort = new("matter.reply.too-short", RefusalKind.Input, "reply");
    public static readonly Refusal ReplyTooLong = new("matter.reply.too-long", RefusalKind.Input, "reply");
    public static readonly Refusal NoFirstContact = new("matter.reply.no-first-contact");
    public static readonly Refusal OpinionsOutstanding = new("matter.reply.opinions-outstanding", RefusalKind.Conflict, "notesOverdue");
    public static readonly Refusal ConfirmationMissing = new("matter.settle.confirmation-missing", RefusalKind.Input, "confirmed");
    public static readonly Refusal ExplainedNeedsTwo = new("matter.reply.explained-needs-two");
    public static readonly Refusal PersonalDataInReply = new("matter.reply.personal-data", RefusalKind.Input, "reply");

    public static readonly Refusal StarsWrong = new("matter.rating.stars", RefusalKind.Input, "stars");
    public static readonly Refusal BadRatingNeedsReason = new("matter.rating.bad-needs-reason", RefusalKind.Input, "reasons");
    public static readonly Refusal AlreadyRated = new("matter.rating.already");
    public static readonly Refusal RatingTooLate = new("matter.rating.too-late");
    public static readonly Refusal WordsTooLong = new("matter.rating.words-too-long", RefusalKind.Input, "words");
    public static readonly Refusal NotWithdrawable = new("matter.withdraw.not-this-kind");
    public static readonly Refusal WindowNotOver = new("matter.rating.window-not-over");

    public static readonly Refusal TransferToSelf = new("matter.transfer.to-self", RefusalKind.Input, "unit");
    public static readonly Refusal TalkMissing = new("matter.transfer.talk-missing", RefusalKind.Input, "spokenTo");
    public static readonly Refusal TalkTimeWrong = new("matter.transfer.talk-time", RefusalKind.Input, "spokenAt");
    public static readonly Refusal TransferOpen = new("matter.transfer.open");
    public static readonly Refusal NothingToContest = new("matter.dispute.nothing");
    public static readonly Refusal RulingBinds = new("matter.ruling.binds");
    public static readonly Refusal GroundsMissing = new("matter.ruling.grounds-missing", RefusalKind.Input, "grounds");
    public static readonly Refusal DutyBasisMissing = new("matter.duty-basis-missing", RefusalKind.Input, "basis");
    public static readonly Refusal ProposedUnitMissing = new("matter.return.unit-missing", RefusalKind.Input, "unit");
    public static readonly Refusal ReturnedTwice = new("matter.return.twice");
    public static readonly Refusal ReturnTooLate = new("matter.return.too-late");

    public static readonly Refusal SupplementTwice = new("matter.supplement.twice");
    public static readonly Refusal SupplementListMissing = new("matter.supplement.list-missing", RefusalKind.Input, "list");
    public static readonly Refusal SupplementDayWrong = new("matter.supplement.day", RefusalKind.Input, "until");
    public static readonly Refusal AskedTooLate = new("matter.asked-too-late");
    public static readonly Refusal NotYetTime = new("matter.not-yet-time");
    public static readonly Refusal ExtensionOpen = new("matter.extension.open");
    public static readonly Refusal ExtensionThird = new("matter.extension.third");
    public static readonly Refusal ExtensionDaysWrong = new("matter.extension.days", RefusalKind.Input, "days");
    public static readonly Refusal PlanMissing = new("matter.extension.plan-missing", RefusalKind.Input, "plan");
    public static readonly Refusal NoExtension = new("matter.extension.none");
    public static readonly Refusal FirstExtensionByLeader = new("matter.extension.first-by-leader");
    public static readonly Refusal SecondExtensionByCentre = new("matter.extension.second-by-centre");
    public static readonly Refusal SuspendGroundMissing = new("matter.suspension.ground-missing", RefusalKind.Input, "ground");
    public static readonly Refusal SuspendDayWrong = new("matter.suspension.day", RefusalKind.Input, "until");
    public static readonly Refusal OtherPartyConfirms = new("matter.proposal.other-party");

    public static readonly Refusal NotExplained = new("matter.explain.not-explained");
    public static readonly Refusal ExplanationMissing = new("matter.explain.missing", RefusalKind.Input, "explainReason");
    public static readonly Refusal RevisitDayWrong = new("matter.explain.revisit-day", RefusalKind.Input, "revisitOn");
    public static readonly Refusal RenewedTwice = new("matter.explain.renewed-twice");
    public static readonly Refusal NotRenewedTwice = new("matter.explain.not-renewed-twice", RefusalKind.Input, "agrees");
    public static readonly Refusal FinalRoundByHead = new("matter.rework.final-by-head");
    public static readonly Refusal OneLevelUp = new("matter.rework.one-level-up");
    public static readonly Refusal OwnLeaderReviews = new("matter.reply.own-leader");
    public static readonly Refusal NotInRework = new("matter.not-in-rework");

    public static readonly Refusal OutcomeMissing = new("matter.outcome-missing", RefusalKind.Input, "outcome");
    public static readonly Refusal EvidenceMissing = new("matter.check.evidence-missing", RefusalKind.Input, "evidence");
    public static readonly Refusal FromTheUnit = new("matter.from-the-unit");
    public static readonly Refusal RaterNotContacted = new("matter.check.not-contacted");
    public static readonly Refusal NothingToAppeal = new("matter.appeal.nothing");
    public static readonly Refusal FormMissing = new("matter.form-missing", RefusalKind.Input);
    public static readonly Refusal PictureMissing = new("matter.reply.picture-missing", RefusalKind.Input, "photo");
    public static readonly Refusal NoCallBack = new("matter.call-back.none");
    public static readonly Refusal HeardMissing = new("matter.call-back.heard-missing", RefusalKind.Input, "heard");
    public static readonly Refusal OutcomeNotYet = new("matter.outcome-rating.not-yet");
    public static readonly Refusal NoLookBack = new("matter.look-back.none");
    public static readonly Refusal ReopenedBefore = new("matter.reopen.before");
    public static readonly Refusal ReopenTooLate = new("matter.reopen.too-late");
    public static readonly Refusal ObjectionTooLate = new("matter.objection.too-late");

    public static readonly Refusal MasterNotOpen = new("matter.merge.master-not-open", RefusalKind.Input, "master");
    public static readonly Refusal MasterUnknown = new("matter.merge.master-unknown", RefusalKind.Input, "master");
    public static readonly Refusal ConfidentialNotMerged = new("matter.merge.confidential");
    public static readonly Refusal HasFollowers = new("matter.has-followers");

    public static readonly Refusal UrgedLately = new("matter.urge.lately");
    public static readonly Refusal LevelWrong = new("matter.supervision.level", RefusalKind.Input, "level");
    public static readonly Refusal LevelOpen = new("matter.supervision.level-open", RefusalKind.Conflict, "level");
    public static readonly Refusal SupervisionTextMissing = new("matter.supervision.text-missing", RefusalKind.Input, "text");
    public static readonly Refusal NoSupervision = new("matter.supervision.none");
}
