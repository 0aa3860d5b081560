namespace ListingEngine.Core.Feeds;

/// <summary>Reads a feed that is a table: every row is a node named <see cref="IFeedDialect.OfferElement"/>, every cell that says anything a child named by its header.</summary>
internal sealed class RowReader(Stream feed, IFeedDialect dialect) : IOfferReader
{
    private readonly TableText _text = new(feed);
    private List<string>? _headers;

    public int Line => _text.RowLine;

    public string? LastId { get; private set; }

    public FeedNode? NextNode()
    {
        _headers ??= Headers();
        while (_text.Next() is { } cells)
        {
            var row = new FeedNode(dialect.OfferElement, _text.RowLine);
            for (var i = 0; i < cells.Count; i++)
                if (cells[i].Length > 0) row.Add(new(i < _headers.Count ? _headers[i] : $"#{i + 1}", _text.RowLine) { Text = TableColumn.Text(cells[i]) });
            if (!dialect.IsOffer(row)) continue;
            LastId = IdOf(row) ?? LastId;
            return row;
        }

        return null;
    }

    public ReadOffer Understand(FeedNode node)
    {
        var offer = dialect.Read(node);
        return offer.Id?.Length > FeedReader.MaxIdCharacters ? offer with { Refused = [.. offer.Refused, new(FeedProblems.IdTooLong)] } : offer;
    }

    public string? IdOf(FeedNode node) => dialect.IdOf(node);

    public void Dispose() => _text.Dispose();

    // The first header stands for the root of an XML feed: by it the format is known.
    private List<string> Headers()
    {
        var headers = _text.Next() ?? [];
        if (headers.Contains(dialect.RootElement)) return headers;
        throw new FeedFormatException($"the first line names no column «{dialect.RootElement}», a table in {dialect.Key} format does", 1);
    }
}
