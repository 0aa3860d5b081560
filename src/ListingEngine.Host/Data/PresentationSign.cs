using ListingEngine.Core.Presentations;

namespace ListingEngine.Host.Data;

/// <summary>One thing that a recipient did.</summary>
public sealed class PresentationSign
{
    public long Id { get; set; }

    public long LinkId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }

    public SignKind Kind { get; set; }

    /// <summary>The object it was about; null for the presentation as a whole.</summary>
    public long? ObjectId { get; set; }

    /// <summary>How long the object was before their eyes, for <see cref="SignKind.Looked"/>.</summary>
    public int? Seconds { get; set; }
}
