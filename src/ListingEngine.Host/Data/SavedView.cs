namespace ListingEngine.Host.Data;

/// <summary>A list's filters, order and columns under a name of its person.</summary>
public sealed class SavedView
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    public long PersonId { get; set; }

    /// <summary>Address of the list: <c>/objects</c>.</summary>
    public required string Page { get; set; }

    public required string Name { get; set; }

    /// <summary>Query string, without its question mark.</summary>
    public required string Query { get; set; }

    /// <summary>The view with which the list opens for its person; one of a page at most.</summary>
    public bool IsDefault { get; set; }
}
