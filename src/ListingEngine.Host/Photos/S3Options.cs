using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Photos;

/// <summary>Section <c>Photos:S3</c>: a bucket of an S3-compatible server. Without one, pictures lie in a folder.</summary>
public sealed class S3Options
{
    /// <summary>Address of the server, such as <c>https://storage.yandexcloud.net</c>.</summary>
    public string? Endpoint { get; set; }

    public string? Bucket { get; set; }

    public string? AccessKey { get; set; }

    public string? SecretKey { get; set; }

    /// <summary>Part of the signature; servers of one's own rarely ask.</summary>
    [Required]
    public string Region { get; set; } = "us-east-1";

    /// <summary>The bucket stands in the path and not in the host's name: all servers know this way.</summary>
    public bool PathStyle { get; set; } = true;

    /// <summary>How much of the bucket lies on this node too, in bytes: pictures are served from there.</summary>
    [Range(1, long.MaxValue)]
    public long CacheBytes { get; set; } = 10L << 30;

    internal bool IsWhole => new[] { Endpoint, Bucket, AccessKey, SecretKey }.All(part => !string.IsNullOrEmpty(part))
        && Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
