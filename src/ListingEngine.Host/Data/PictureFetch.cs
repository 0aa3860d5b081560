using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>An address of a picture that came by import, and what became of it. Its row is also its place in the queue.</summary>
public sealed class PictureFetch
{
    public long CompanyId { get; set; }

    /// <summary>SHA-256 of <see cref="Url"/> in UTF-8.</summary>
    public required byte[] UrlHash { get; set; }

    public required string Url { get; set; }

    /// <summary>Host of the address, lower case: its pace and its pauses count for all its pictures.</summary>
    public required string Host { get; set; }

    /// <summary>The picture that was there last; null while there has been none.</summary>
    public string? Hash { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>When it is asked for (again); null for never again.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>Rung of the pause ladder: failures in a row that may pass by themselves.</summary>
    public int Rung { get; set; }

    public PhotoProblem? Problem { get; set; }

    public DateTimeOffset? CheckedAt { get; set; }
}

/// <summary>An object whose photos changed and have not been looked through for addresses yet; written by a trigger.</summary>
public sealed class PhotoWork
{
    public long ObjectId { get; set; }
}
