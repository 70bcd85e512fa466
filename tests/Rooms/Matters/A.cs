using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Platform.Rooms;
using Huiyin.Registry.Contract;

namespace Huiyin.Tests.Rooms.Matters;

/// <summary>Matters for the model's tests.</summary>
internal static class A
{
    private static int serial;

    public static Matter Matter(string text = "青石巷 37 号门口的路灯坏了三天。", Purpose? purpose = null, DateTimeOffset? at = null)
    {
        var now = at ?? TestDistrict.Monday;
        var number = ReceiptNumber.Make(DateOnly.FromDateTime(now.Date), Interlocked.Increment(ref serial));
        var from = new Registration(MatterId.Of(Guid.CreateVersion7(now)), number, [], "路灯不亮", text, ChannelKind.WallCode, Town.StreetOffice, Town.Centre) { Purpose = purpose };
        return Huiyin.Matters.Model.Matter.Register(from, Town.Register(), Mover.Citizen, now);
    }

    public static Matter Answered(DateTimeOffset? at = null)
    {
        var matter = Matter(at: at);
        Town.Answer(matter, Town.Register(), at ?? TestDistrict.Monday);
        return matter;
    }

    public static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);
}
