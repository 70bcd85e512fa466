using Huiyin.Matters.Model;
using Huiyin.Platform.Storage;
using Huiyin.Registry.Contract;
using Huiyin.TextSense.Classifying;
using Huiyin.TextSense.Lexicon;
using Microsoft.EntityFrameworkCore;

namespace Huiyin.Matters.Suggesting;

/// <summary>What a district's texts are read with: the version in use, else the lexicon alone. Never changes once made.</summary>
/// <param name="Version">The version of the model; null while nothing was learned.</param>
internal sealed record Sense(Guid? Version, TextModel? Model, DispatchHabits Habits);

/// <summary>Keeps the version in use in memory, for all requests of a district; asks the database which it is each time.</summary>
internal sealed class DistrictSense
{
    private static readonly Sense Nothing = new(null, null, new DispatchHabits());

    private readonly Lock door = new();
    private Sense known = Nothing;
    private (Register Register, CategoryLexicon Lexicon)? words;

    public async Task<Sense> CurrentAsync(HuiyinDb db, CancellationToken ct)
    {
        var id = await db.Set<TextModelVersion>().Where(version => version.Status == TextModelStatus.InUse).OrderByDescending(version => version.UsedFrom).Select(version => (Guid?)version.Id).FirstOrDefaultAsync(ct);
        if (id == known.Version)
        {
            return known;
        }

        var row = id is null ? null : await db.Set<TextModelVersion>().AsNoTracking().SingleOrDefaultAsync(version => version.Id == id, ct);
        var read = row is null ? Nothing : new Sense(row.Id, TextModelFile.Load(row.Classifier), DispatchHabits.Load(row.Habits));
        lock (door)
        {
            return known = read;
        }
    }

    /// <summary>Made anew when the register changes.</summary>
    public CategoryLexicon Lexicon(Register register)
    {
        lock (door)
        {
            if (words is not { } made || !ReferenceEquals(made.Register, register))
            {
                words = made = (register, new CategoryLexicon(register.Categories.Select(category => (category.Code, category.Words))));
            }

            return made.Lexicon;
        }
    }
}
