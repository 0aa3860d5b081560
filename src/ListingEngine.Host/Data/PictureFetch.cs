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

    /// <summary>
    /// Objects that had the address among their photos when it was last looked for; some may have dropped it since. From here, not from a search
    /// through the stock, what was found finds its way to them.
    /// </summary>
    public long[] ObjectIds { get; set; } = [];

    /// <summary>Owners' adverts that show it, so that what was found finds its way to them as well.</summary>
    public long[] AdvertIds { get; set; } = [];

    /// <summary>The picture that was there last; null while there has been none.</summary>
    public string? Hash { get; set; }

    /// <summary>The picture that was there before it: photos that still show it get the new one, photos that a person made of it do not.</summary>
    public string? WasHash { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>
    /// When it is asked for (again). Whoever asks sets it forward first, so that nobody else does at the same time; if they die over it, it comes
    /// due by itself.
    /// </summary>
    public DateTimeOffset NextAt { get; set; }

    /// <summary>Failures of the same kind in a row; of those that may pass by themselves, the rung of the pause ladder.</summary>
    public int Failures { get; set; }

    public PhotoProblem? Problem { get; set; }

    public DateTimeOffset? CheckedAt { get; set; }
}
