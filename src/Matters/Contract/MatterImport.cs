using Huiyin.Platform.Rooms;
using Huiyin.Platform.Sheets;

namespace Huiyin.Matters.Contract;

/// <summary>Where the rows come from and under which headers their fields stand.</summary>
/// <param name="Source">The foreign system's name; with the foreign number it makes a row known for ever.</param>
/// <param name="Columns">Field to header, such as <c>text</c> to <c>留言详情</c>; fields left out are looked for under their usual headers.</param>
public sealed record ImportFrom(string Source, IReadOnlyDictionary<string, string> Columns);

/// <summary>A row that was not taken, and why, as a sentence for the person who has the file.</summary>
public sealed record RefusedRow(int Line, string ForeignId, string Reason);

/// <summary>Every row is in exactly one of <paramref name="New"/>, <paramref name="Known"/> and <paramref name="Refused"/>.</summary>
/// <param name="Answered">Those of the new ones that came with a reply.</param>
public sealed record ImportCounts(int Read, int New, int Answered, int Known, int Refused);

/// <summary>Takes over what another system holds: original times, nobody is told, and a second time adds nothing.</summary>
public interface IMatterImport
{
    /// <summary>Reads the sheet to its end; refused as a whole only where its columns do not serve.</summary>
    /// <param name="refused">Called for each row that is not taken, in the order of the file.</param>
    /// <param name="progress">Called after each transaction.</param>
    Task<Outcome<ImportCounts>> ImportAsync(ImportFrom from, SheetReader sheet, Action<RefusedRow> refused, Action<ImportCounts> progress, CancellationToken ct);

    /// <summary>The sentence for a refusal of the whole sheet.</summary>
    string Say(Refusal refusal);
}
