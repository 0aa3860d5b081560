using System.Globalization;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds;

/// <summary>What the address of a feed says: <c>{secret}.xml</c> is its first file or its only one, <c>{secret}-2.xml</c> the second.</summary>
internal readonly record struct FeedAddress(string Token, int Number)
{
    public static FeedAddress Read(string told)
    {
        if (told.Length <= FeedTokens.Length || told[FeedTokens.Length] != '-') return new(told, 1);
        return int.TryParse(told.AsSpan(FeedTokens.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? new(told[..FeedTokens.Length], number) : new(told, 1);
    }
}
