namespace ListingEngine.Host.Data;

/// <summary>How a private PostgreSQL is kept.</summary>
public sealed record PrivatePostgresOptions
{
    /// <summary>For tests: nothing is written through to the disk, and the folder is deleted when its one user leaves.</summary>
    public bool ThrowAway { get; init; }
}
