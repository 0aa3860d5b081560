using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Intake;

/// <summary>A format that can be imported: a portal's dialect, or a table.</summary>
/// <param name="Version">Raised with each change of what is understood.</param>
internal sealed record ImportFormat(string Key, int Version, Func<Stream, IOfferReader> Open)
{
    public const string Table = "csv";

    public static ImportFormat Of(IFeedDialect dialect) => new(dialect.Key, dialect.Version, feed => new FeedReader(feed, dialect));

    public static ImportFormat OfTables { get; } = new(Table, TableReader.Version, feed => new TableReader(feed));
}
