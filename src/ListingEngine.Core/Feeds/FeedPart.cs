namespace ListingEngine.Core.Feeds;

/// <summary>
/// One of several files in which a portal that caps a file gets a feed. An advert stays in its part from version to version: a portal takes down
/// what is missing from a file that it reads.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct FeedPart(int Number, int Of)
{
    /// <summary>Most files of one feed.</summary>
    public const int Most = 50;

    /// <summary>The feed in one file.</summary>
    public static FeedPart Whole { get; } = new(1, 1);

    public bool IsWhole => Of == 1;

    public bool Has(long objectId) => NumberOf(objectId, Of) == Number;

    /// <summary>
    /// The part of an object among so many. Where one more is added, adverts move into that one alone, and no more of them than even parts ask for
    /// (Lamping and Veach, "A Fast, Minimal Memory, Consistent Hash Algorithm", 2014).
    /// </summary>
    public static int NumberOf(long objectId, int parts)
    {
        var (key, part) = ((ulong)objectId, 0L);
        for (var next = 0L; next < parts;)
        {
            part = next;
            key = unchecked(key * 2862933555777941757 + 1);
            next = (long)((part + 1) * ((1L << 31) / (double)((key >> 33) + 1)));
        }

        return (int)part + 1;
    }
}
