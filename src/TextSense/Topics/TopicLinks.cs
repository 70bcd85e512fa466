namespace Huiyin.TextSense.Topics;

/// <summary>How alike the messages are, for all pairs that are alike enough to matter.</summary>
internal sealed class TopicLinks
{
    private readonly TopicVectors vectors;
    private readonly TopicTuning tuning;
    private readonly Field[] fields;
    private readonly List<int> touched = [];
    private readonly bool[] isTouched;

    private TopicLinks(TopicVectors vectors, TopicTuning tuning)
    {
        this.vectors = vectors;
        this.tuning = tuning;
        var count = vectors.Messages.Count;
        isTouched = new bool[count];
        fields = [new Field(vectors.Title, count), new Field(vectors.Text, count), new Field(vectors.Place, count)];
    }

    /// <summary>For each message its neighbours with a smaller number and how alike they are, 0 … 1.</summary>
    public static List<(int Other, float Likeness)>[] Of(TopicVectors vectors, TopicTuning tuning)
    {
        var links = new TopicLinks(vectors, tuning);
        return [.. Enumerable.Range(0, vectors.Messages.Count).Select(links.Before)];
    }

    private List<(int Other, float Likeness)> Before(int at)
    {
        foreach (var field in fields)
        {
            field.Compare(at, touched, isTouched);
        }

        var found = new List<(int, float)>();
        foreach (var other in touched)
        {
            var likeness = Likeness(at, other);
            if (likeness >= tuning.Floor)
            {
                found.Add((other, (float)likeness));
            }

            isTouched[other] = false;
            Array.ForEach(fields, field => field.Sums[other] = 0);
        }

        touched.Clear();
        return found;
    }

    private double Likeness(int one, int other)
    {
        var words = (tuning.Title * fields[0].Sums[other]) + (tuning.Text * fields[1].Sums[other]);
        var place = fields[2].Sums[other];
        var isPlaceless = vectors.Place[one].Count == 0 || vectors.Place[other].Count == 0;
        var all = vectors.IsPlaced[one] && vectors.IsPlaced[other] && place <= 0 ? tuning.Elsewhere * words
            : isPlaceless ? words / (tuning.Title + tuning.Text)
            : words + (tuning.Place * place * Math.Min(1, words / tuning.WordsForPlace));
        var days = Math.Abs((vectors.Messages[one].Time - vectors.Messages[other].Time).TotalDays);
        return all * (1 - (tuning.TimeLoss * (1 - Math.Exp(-days * Math.Log(2) / tuning.TimeHalf))));
    }

    private sealed class Field(SparseVector[] vectors, int count)
    {
        private readonly Dictionary<int, List<(int Message, float Weight)>> postings = [];

        /// <summary>The products of the message compared last with those before it.</summary>
        public float[] Sums { get; } = new float[count];

        /// <summary>Compares a message with all before it; to be called for each message in turn.</summary>
        public void Compare(int at, List<int> touched, bool[] isTouched)
        {
            var vector = vectors[at];
            for (var part = 0; part < vector.Count; part++)
            {
                if (!postings.TryGetValue(vector.Terms[part], out var list))
                {
                    postings[vector.Terms[part]] = list = [];
                }

                var weight = vector.Weights[part];
                foreach (var (message, its) in list)
                {
                    Sums[message] += weight * its;
                    if (!isTouched[message])
                    {
                        isTouched[message] = true;
                        touched.Add(message);
                    }
                }

                list.Add((at, weight));
            }
        }
    }
}
