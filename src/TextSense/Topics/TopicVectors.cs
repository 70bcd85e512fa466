using Huiyin.TextSense.Places;
using Huiyin.TextSense.Wording;

namespace Huiyin.TextSense.Topics;

/// <summary>What a message is compared by: its title, its text and the places it names.</summary>
internal sealed class TopicVectors
{
    private const float TitlePlace = 2;

    private TopicVectors(IReadOnlyList<TopicMessage> messages, IReadOnlyList<PlaceFind>[] places, bool[] isPlaced, SparseVector[][] fields)
    {
        Messages = messages;
        Places = places;
        IsPlaced = isPlaced;
        (Title, Text, Place) = (fields[0], fields[1], fields[2]);
    }

    public IReadOnlyList<TopicMessage> Messages { get; }

    /// <summary>The places and organisations of each message, those of the place field and the title first; whole 街道 and the like are left out.</summary>
    public IReadOnlyList<PlaceFind>[] Places { get; }

    /// <summary>Whether the place field, the title or the beginning of the text of a message names a place.</summary>
    public bool[] IsPlaced { get; }

    public SparseVector[] Title { get; }

    public SparseVector[] Text { get; }

    public SparseVector[] Place { get; }

    public static TopicVectors Of(IReadOnlyList<TopicMessage> messages, KnownPlaces? known, TopicTuning tuning)
    {
        var titles = new Dictionary<ulong, float>[messages.Count];
        var texts = new Dictionary<ulong, float>[messages.Count];
        var placeBags = new Dictionary<ulong, float>[messages.Count];
        var places = new IReadOnlyList<PlaceFind>[messages.Count];
        var isPlaced = new bool[messages.Count];
        for (var at = 0; at < messages.Count; at++)
        {
            var message = messages[at];
            var title = message.Title.Length > tuning.TextLetters ? message.Title[..tuning.TextLetters] : message.Title;
            var text = message.Text.Length > tuning.TextLetters ? message.Text[..tuning.TextLetters] : message.Text;
            titles[at] = Bag(title, known);
            texts[at] = Bag($"{title}\n{text}", known);
            var named = Spots(PlaceNames.Find($"{message.Place}\n{title}", known));
            var further = Spots(PlaceNames.Find(text, known));
            places[at] = [.. named, .. further];
            isPlaced[at] = named.Count > 0 || further.Exists(find => find.Start < tuning.HomeLetters);
            placeBags[at] = PlaceBag(named, further);
        }

        return new TopicVectors(messages, places, isPlaced, [SparseVectors.Of(titles, int.MaxValue, tuning), SparseVectors.Of(texts, tuning.TextPieces, tuning), SparseVectors.Of(placeBags, int.MaxValue, tuning)]);
    }

    private static List<PlaceFind> Spots(IReadOnlyList<PlaceFind> finds) => [.. finds.Where(find => !find.IsWide)];

    // Wide areas and the endings of organisations (有限公司, 学院) make strangers alike.
    private static Dictionary<ulong, float> Bag(string text, KnownPlaces? known)
    {
        var letters = EverydayPhrases.Blank(text).ToCharArray();
        foreach (var find in PlaceNames.Find(text, known))
        {
            var blank = find.IsWide ? find.Length : find.Kind == PlaceKind.Organisation ? find.EndingLength : 0;
            letters.AsSpan(find.Start + find.Length - blank, blank).Fill(' ');
        }

        var bag = new Dictionary<ulong, float>();
        TermBag.Add(bag, letters, 1);
        return bag;
    }

    private static Dictionary<ulong, float> PlaceBag(List<PlaceFind> named, List<PlaceFind> further)
    {
        var bag = new Dictionary<ulong, float>();
        foreach (var (find, weight) in named.Select(find => (find, TitlePlace)).Concat(further.Select(find => (find, 1f))))
        {
            var term = StableHash.Of(find.Core);
            bag[term] = bag.GetValueOrDefault(term) + weight;
        }

        return bag;
    }
}
