namespace Huiyin.Matters.Model;

/// <summary>Which kinds of facts a matter has beside those of a good day: the others are not even asked for when it is loaded.</summary>
[Flags]
internal enum RareFacts
{
    None = 0,
    Stops = 1,
    Extensions = 2,
    Transfers = 4,
    Disputes = 8,
    Explanations = 16,
    Supervisions = 32,
    Checks = 64,
    LookBacks = 128,
    Appeals = 256,
    CoRatings = 512,
    CallBacks = 1024,
}
