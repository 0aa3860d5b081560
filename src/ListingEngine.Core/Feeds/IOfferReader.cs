namespace ListingEngine.Core.Feeds;

/// <summary>A file of offers that is read offer by offer, with flat memory at any size: an XML feed or a table.</summary>
public interface IOfferReader : IDisposable
{
    /// <summary>Line where the reader stands, from 1.</summary>
    int Line { get; }

    /// <summary>Id of the offer that was read last: where a broken file broke.</summary>
    string? LastId { get; }

    /// <summary>The next offer's parts as they stand, or null at the end.</summary>
    /// <exception cref="FeedFormatException">The file is not of this format.</exception>
    FeedNode? NextNode();

    /// <summary>What can be made of a node. Never throws on bad content.</summary>
    ReadOffer Understand(FeedNode node);

    /// <summary>The offer's id without reading the rest; null when it has none.</summary>
    string? IdOf(FeedNode node);
}
