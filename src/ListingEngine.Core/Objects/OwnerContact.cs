namespace ListingEngine.Core.Objects;

/// <summary>The owner of an object, kept apart from it: never in a feed, a presentation or a log line.</summary>
public sealed class OwnerContact
{
    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    public string? Name { get; set; }

    public string? Phones { get; set; }

    public string? Email { get; set; }

    public string? Note { get; set; }
}
