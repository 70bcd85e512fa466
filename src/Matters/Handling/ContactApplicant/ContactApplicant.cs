using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Matters.Handling;

/// <summary>A talk with the citizen is written down; the first one is asked for before any reply (rule 2, contact.first).</summary>
/// <param name="How"><c>phone</c>, <c>visit</c>, <c>message</c> or <c>counter</c>.</param>
internal sealed record ContactApplicant(string? How, string? Words);

internal sealed class ContactApplicantHandler(MatterDesk desk) : MoveHandler<ContactApplicant>(desk)
{
    private static readonly string[] Ways = ["phone", "visit", "message", "counter"];

    protected override Outcome Move(Matter matter, ContactApplicant ask, Register register, Mover mover, DateTimeOffset now) =>
        matter.RecordContact(Ways.Contains(ask.How) ? ask.How! /* one of the ways */ : "phone", ask.Words ?? "", register, mover, now);
}
