using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Microsoft.EntityFrameworkCore;
using static Huiyin.Publication.PublicationWords;

namespace Huiyin.Publication.Showing;

/// <summary>A public answer shows the citizen's last word on it, bad ones too, and goes when the citizen objects. Nothing else is listened to, so that no other step pays for it.</summary>
internal sealed class FollowRatingsHandler(HuiyinDb db) : IReactTo<MatterMoved>
{
    private const string Objection = "publication-objection";

    private static readonly string[] Ratings = ["T26a", "T26c", "T26d", "T27"];

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var isObjection = happened.Step == Objection;
        if (!isObjection && !Ratings.Contains(happened.Step))
        {
            return;
        }

        var matter = happened.Matter.Id;
        if (await db.Set<PublishedMatter>().SingleOrDefaultAsync(row => row.LiveFor == matter, ct) is { } row)
        {
            row.TakeStars(happened.Matter.Stars);
            _ = isObjection ? row.TakeDown("citizen", "", W["objected"], happened.At) : Outcome.Done;
        }
    }
}
