namespace ListingEngine.Core.Feeds;

/// <summary>How a feed lies in its file: as XML or as a table.</summary>
public abstract class FeedForm
{
    /// <summary>Offers are elements; the dialect's schema says what may stand in them.</summary>
    public static FeedForm Xml { get; } = new XmlForm();

    /// <summary>
    /// Offers are rows under a line of headers (RFC 4180), their cells named by these. Who writes the file ends the rows: <see cref="IFeedDialect.WriteOffer"/> does not.
    /// </summary>
    public static FeedForm Table { get; } = new TableForm();

    /// <summary>Ending of the file's name, without the dot.</summary>
    public abstract string Extension { get; }

    public abstract string MediaType { get; }

    /// <summary>Reads a feed of that dialect offer by offer.</summary>
    public abstract IOfferReader Open(Stream feed, IFeedDialect dialect);

    /// <summary>What is amiss with the form of a feed, up to <paramref name="most"/> faults; none means valid.</summary>
    /// <param name="feed">The feed's bytes.</param>
    /// <param name="dialect">Whose feed it is.</param>
    /// <param name="most">Reading ends after so many faults.</param>
    /// <param name="keys">As in <see cref="SchemaCheck.Faults"/>.</param>
    public IReadOnlyList<SchemaFault> Faults(Stream feed, IFeedDialect dialect, int most = 100, bool keys = true) =>
        [.. EachStretch(feed, dialect, keys).SelectMany(s => s.Faults).Take(most)];

    /// <summary>Whether ids that stand twice are found by <see cref="Faults"/>, at the price of holding them all.</summary>
    internal abstract bool HasKeyOverFeed(IFeedDialect dialect);

    internal abstract IEnumerable<SchemaStretch> EachStretch(Stream feed, IFeedDialect dialect, bool keys);

    private sealed class XmlForm : FeedForm
    {
        public override string Extension => "xml";

        public override string MediaType => "application/xml";

        public override IOfferReader Open(Stream feed, IFeedDialect dialect) => new FeedReader(feed, dialect);

        internal override bool HasKeyOverFeed(IFeedDialect dialect) => FeedSchemas.HasKeyOverFeed(dialect);

        internal override IEnumerable<SchemaStretch> EachStretch(Stream feed, IFeedDialect dialect, bool keys) => 
            SchemaCheck.EachStretch(feed, dialect.Schema!, keys, dialect.OwnText);
    }

    private sealed class TableForm : FeedForm
    {
        public override string Extension => "csv";

        public override string MediaType => "text/csv";

        public override IOfferReader Open(Stream feed, IFeedDialect dialect) => new RowReader(feed, dialect);

        internal override bool HasKeyOverFeed(IFeedDialect dialect) => false;

        // What a table can get wrong is cells that stand under no header.
        internal override IEnumerable<SchemaStretch> EachStretch(Stream feed, IFeedDialect dialect, bool keys)
        {
            using var text = new TableText(feed);
            var width = Next(text)?.Count ?? 0;
            while (Next(text) is { } row)
                if (row.Count != width) yield return new(text.RowLine, int.MaxValue, [new(text.RowLine, 1, $"the row has {row.Count} cells under {width} headers")]);
            yield return new(int.MaxValue, 0, []);
        }

        // Where a table breaks off, its reader says so.
        private static List<string>? Next(TableText text)
        {
            try
            {
                return text.Next();
            }
            catch (FeedFormatException)
            {
                return null;
            }
        }
    }
}
