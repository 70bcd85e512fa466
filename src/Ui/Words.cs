using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Huiyin.Ui;

/// <summary>The words of one room in both languages, out of the two resource files inside its assembly.</summary>
public sealed class Words
{
    private static readonly ConcurrentDictionary<Assembly, Words> Rooms = new();

    private readonly FrozenDictionary<string, string> chinese;
    private readonly FrozenDictionary<string, string> english;

    private Words(Assembly room)
    {
        chinese = Read(room, "words.zh.resources");
        english = Read(room, "words.en.resources");
    }

    public static Words Of(Assembly room) => Rooms.GetOrAdd(room, static a => new Words(a));

    /// <summary>The sentence in the reader's language. A key nobody wrote comes back in brackets, so that it is seen and not guessed.</summary>
    public string this[string key] => Find(Language.IsEnglish, key) ?? $"[{key}]";

    public IReadOnlyCollection<string> Keys(bool english) => english ? this.english.Keys : chinese.Keys;

    public bool Has(string key) => Find(Language.IsEnglish, key) is not null;

    /// <summary>The sentence with {0}, {1} … filled in. Whole numbers get thousands separators; nothing else is formatted here.</summary>
    public string T(string key, params object?[] args)
    {
        var shown = Array.ConvertAll(args, static arg => arg switch
        {
            int number => DateWords.Number(number),
            long number => DateWords.Number(number),
            DateOnly day => DateWords.ShortDay(day),
            DateTimeOffset moment => DateWords.Moment(moment),
            _ => (object?)arg,
        });
        return string.Format(CultureInfo.InvariantCulture, this[key], shown);
    }

    private string? Find(bool inEnglish, string key) => (inEnglish ? english : chinese).GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Read(Assembly room, string name)
    {
        using var stream = room.GetManifestResourceStream(name);
        if (stream is null)
        {
            return FrozenDictionary<string, string>.Empty;
        }

        using var reader = new ResourceReader(stream);
        return reader.Cast<DictionaryEntry>().ToFrozenDictionary(pair => (string)pair.Key, pair => (string)(pair.Value ?? ""), StringComparer.Ordinal);
    }
}

/// <summary>This room's own words; components import it and index it by key.</summary>
internal static class UiWords
{
    internal static readonly Words W = Words.Of(typeof(UiWords).Assembly);
}
