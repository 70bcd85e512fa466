using Huiyin.Matters.Contract;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Publication.Model;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Publication.Showing;

/// <summary>A public answer shows the citizen's last word on it, bad ones too. Only ratings are listened to, so that no other step pays for it.</summary>
internal sealed class FollowRatingsHandler(HuiyinDb db) : IReactTo<MatterMoved>
{
    private static readonly string[] Ratings = ["T26a", "T26c", "T26d", "T27"];

    public async Task ReactAsync(MatterMoved happened, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (!Ratings.Contains(happened.Step))
        {
            return;
        }

        var matter = happened.Matter.Id;
        if (await db.Set<PublishedMatter>().SingleOrDefaultAsync(row => row.LiveFor == matter, ct) is { } row)
        {
            row.TakeStars(happened.Matter.Stars);
        }
    }
}
