using Huiyin.Matters.Contract;
using Huiyin.Matters.Model;
using Huiyin.Matters.Suggesting;
using Huiyin.Platform;
using Huiyin.Platform.Districts;
using Huiyin.Platform.Files;
using Huiyin.Platform.Idempotency;
using Huiyin.Platform.Rooms;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.Ui;
using Huiyin.WorkDays;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Receiving;

/// <summary>T1 for every door: the matter, its first entry, its message and its idempotency key commit together; then the receipt is given.</summary>
internal sealed class MatterIntake(HuiyinDb db, MatterDesk desk, CurrentDistrict current, FileStore files, FindLikeAnswer findLike) : IMatterIntake
{
    private const int MostFiles = 4; // three pictures and a recording
    private const string CitizenActor = "citizen";
    private const string AckBeforeCommit = "ack-before-commit";

    public Task<Outcome<Receipt>> SubmitAsync(Submission submission, CancellationToken ct) => SubmitAsync(submission, null, ct);

    /// <summary>Registers it and goes on at once: what staff register for somebody is accepted in the same commit (T2). A refused step registers nothing.</summary>
    public async Task<Outcome<Receipt>> SubmitAsync(Submission submission, Func<Matter, Register, Mover, DateTimeOffset, Outcome>? goOn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var register = await desk.RegisterAsync(ct);
        if (SubmissionRules.Check(submission, register) is { } wrong)
        {
            return wrong;
        }

        if (submission.Files.Count > MostFiles)
        {
            return PlatformRefusals.TooManyFiles.With(MostFiles);
        }

        var key = Key(submission);
        return await RepeatAsync(key, ct) is { } repeat ? repeat : await RegisterAsync(submission, key, register, goOn, ct);
    }

    /// <summary>The receipt of the first time where the key is known; null where it is new. Asked before limits: a double tap uses nothing up.</summary>
    public Task<Outcome<Receipt>?> FindRepeatAsync(Submission submission, CancellationToken ct) => RepeatAsync(Key(submission), ct);

    /// <summary>Runs once the answer is out. Only the experiments of tests/Faults have something to do here.</summary>
    public async Task AfterAcknowledgedAsync()
    {
        Chaos.At("after-ack");
        if (Chaos.IsSabotaged(AckBeforeCommit))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    public Task<LikeAnswer?> FindLikeAsync(string? slug, CancellationToken ct) => findLike(slug, ct);

    private async Task<Outcome<Receipt>> RegisterAsync(
        Submission submission, (string Key, string Ask)? key, Register register, Func<Matter, Register, Mover, DateTimeOffset, Outcome>? goOn, CancellationToken ct)
    {
        var now = desk.Now;
        var id = MatterId.Of(Guid.CreateVersion7(now));
        var taken = await files.TakeAllAsync(id, submission.Files, submission.RegisteredBy?.Account ?? CitizenActor, true, ct);
        if (taken.IsRefused)
        {
            return taken.Refusal! /* refused */;
        }

        var fileCount = submission.Files.Count + await TakeOverAsync(submission, id, ct);
        var day = CivilTime.DateOf(now);
        var number = ReceiptNumber.Make(day, await current.Value.Serials.NextAsync(db, current.Value, day, ct));
        var mover = submission.RegisteredBy is { } clerk ? Mover.Of(clerk) : Mover.Citizen;
        var matter = Matter.Register(Registration(submission, id, number, register) with { FileCount = fileCount, SuggestedMaster = await LikedAsync(submission.Like, ct) }, register, mover, now);
        if (goOn?.Invoke(matter, register, mover, now) is { Refusal: { } refusal })
        {
            db.ChangeTracker.Clear(); // the rows of its files
            return refusal;
        }

        return await SaveAsync(matter, key is null ? null : new IdempotencyKey { KeyHash = key.Value.Key, AskHash = key.Value.Ask, Answer = id.Value, At = now }, ct);
    }

    private async Task<Outcome<Receipt>> SaveAsync(Matter matter, IdempotencyKey? key, CancellationToken ct)
    {
        db.Add(matter);
        if (key is not null)
        {
            db.Add(key);
        }

        await desk.AddConsequencesAsync(matter, ct);
        try
        {
            if (!Chaos.IsSabotaged(AckBeforeCommit))
            {
                await db.SaveChangesAsync(ct);
                Chaos.At("after-commit-before-ack");
            }
        }
        catch (Exception error) when (key is not null && DbErrors.In(error) is { } inner && current.Value.Database.IsLostRace(inner))
        {
            // The same key arrived twice at once: the first one's receipt is the answer.
            db.ChangeTracker.Clear();
            return await RepeatAsync((key.KeyHash, key.AskHash), ct) ?? throw new InvalidOperationException("A duplicate key without its row.", error);
        }

        return ReceiptOf(matter.Id, matter.Number, matter.QueryCodeEdition, matter.FirstReceiver, matter.DueDay, false);
    }

    private Registration Registration(Submission from, MatterId id, string number, Register register)
    {
        var keys = current.Value.Keys;
        var venue = register.VenueByWallCode(from.WallCode) ?? register.Venue(from.VenueNumber);
        var area = string.IsNullOrWhiteSpace(from.AreaCode) ? venue?.AreaCode : from.AreaCode;
        var phone = SubmissionRules.Phone(from.Phone);
        var centre = register.CentreOf(area);
        return new Registration(
            id, number, keys.HashQueryCode(number, keys.QueryCode(id.Value, 0)), SubmissionRules.Title(from), from.Text.Trim(), from.Channel,
            from.At ?? from.RegisteredBy?.HomeUnit ?? venue?.FirstReceiver ?? register.Centre.Id, centre.Id)
        {
            Purpose = from.Purpose,
            CategoryCode = string.IsNullOrWhiteSpace(from.CategoryCode) ? null : from.CategoryCode,
            SealedPhone = keys.Seal(phone),
            PhoneHash = phone is null ? null : keys.LookUpHash(phone),
            SealedCallMe = keys.Seal(from.CallMe?.Trim()),
            SealedPlace = keys.Seal(from.Place?.Trim()),
            AreaCode = area,
            VenueNumber = venue?.Number,
            Latitude = from.Latitude,
            Longitude = from.Longitude,
            AgreesToPublication = from.AgreesToPublication,
            IsHeldForALook = from.IsHeldForALook,
            ForeignSource = from.Source,
            CongressUnit = register.CommitteeAt(venue, area),
        };
    }

    // "Me too", to a public answer or to a matter nearby: a person decides whether it is the same; what was answered with a master points to the master.
    private async Task<MatterId?> LikedAsync(string? like, CancellationToken ct)
    {
        if ((current.Value.Keys.OpenToken(LikeMatters.TokenUse, like)?.Thing ?? (await findLike(like, ct))?.Matter) is not { } liked)
        {
            return null;
        }

        var id = MatterId.Of(liked);
        return await db.Set<Matter>().Where(matter => matter.Id == id).Select(matter => matter.MasterId ?? matter.Id).SingleAsync(ct);
    }

    // Files that came with the form before it was sent now belong to the matter.
    private async Task<int> TakeOverAsync(Submission from, MatterId id, CancellationToken ct)
    {
        if (from.FilesOfForm is not { } form)
        {
            return 0;
        }

        var kept = await db.Set<StoredFile>().Where(file => file.Owner == form && file.Actor == StoredFile.Pending).ToListAsync(ct);
        foreach (var file in kept)
        {
            file.Owner = id.Value;
            file.Actor = CitizenActor;
        }

        return kept.Count;
    }

    private async Task<Outcome<Receipt>?> RepeatAsync((string Key, string Ask)? asked, CancellationToken ct)
    {
        if (asked is not { } key)
        {
            return null;
        }

        var known = await db.Set<IdempotencyKey>().AsNoTracking().SingleOrDefaultAsync(row => row.KeyHash == key.Key, ct);
        if (known is null)
        {
            return null;
        }

        if (known.AskHash != key.Ask)
        {
            return PlatformRefusals.KeyReused;
        }

        var id = MatterId.Of(known.Answer);
        var first = await db.Set<Matter>().AsNoTracking().Where(matter => matter.Id == id)
            .Select(matter => new { matter.Number, matter.QueryCodeEdition, matter.FirstReceiver, matter.DueDay }).SingleAsync(ct);
        return ReceiptOf(id, first.Number, first.QueryCodeEdition, first.FirstReceiver, first.DueDay, true);
    }

    private Receipt ReceiptOf(MatterId id, string number, int edition, UnitId firstReceiver, DateOnly due, bool isRepeat) =>
        new(id, number, current.Value.Keys.QueryCode(id.Value, edition), firstReceiver, due, isRepeat);

    private static (string Key, string Ask)? Key(Submission from) => string.IsNullOrEmpty(from.IdempotencyKey) || Chaos.IsSabotaged("no-idempotency")
        ? null
        : (IdempotencyKey.Hash("matter", from.RegisteredBy?.Account, from.IdempotencyKey), IdempotencyKey.Hash(from.Text.Trim(), from.Phone, from.WallCode));
}
