namespace ListingEngine.Host.Data;

/// <summary>What changed in an object at one moment; a database trigger writes it, whoever made the change.</summary>
public sealed class ObjectChange
{
    public long Id { get; set; }

    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Null when it was no person.</summary>
    public long? PersonId { get; set; }

    /// <summary>The way it came: <c>page</c>, <c>api</c> or <c>import</c>.</summary>
    public required string Via { get; set; }

    /// <summary>A JSON object: columns (snake_case) and attributes (camelCase) that changed, with what stood there before.</summary>
    public required string Was { get; set; }

    /// <summary>The same, with what stands there now.</summary>
    public required string Became { get; set; }
}
