using ListingEngine.Core.Presentations;

namespace ListingEngine.Host.Data;

/// <summary>Objects put together for clients by an agent. What it says of them is read at each opening: it is always true.</summary>
public sealed class Presentation
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>The agent whose card is shown, who is told of what clients do; null shows the company.</summary>
    public long? PersonId { get; set; }

    /// <summary>Null where the objects speak for themselves.</summary>
    public string? Title { get; set; }

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public required string Language { get; set; }

    public PresentationTemplate Template { get; set; }

    public PresentationOptions Options { get; set; } = new();

    /// <summary>In the order in which they are shown.</summary>
    public List<PresentationItem> Items { get; set; } = [];

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Since when nobody needs it: its links lead to nothing.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }
}
