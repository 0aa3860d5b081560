namespace ListingEngine.Core.Feeds;

/// <summary>The file is not a feed of the format it was given as.</summary>
public sealed class FeedFormatException(string message, int line) : Exception(message)
{
    public int Line { get; } = line;
}
