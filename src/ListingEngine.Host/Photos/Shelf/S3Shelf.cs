using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace ListingEngine.Host.Photos.Shelf;

/// <summary>Pictures in a bucket of an S3-compatible server; what is served lies on this node too.</summary>
internal sealed class S3Shelf : IPictureShelf, IDisposable
{
    private readonly AmazonS3Client _s3;
    private readonly string _bucket;
    private readonly ShelfCache _cache;

    /// <param name="options">Whole.</param>
    /// <param name="cache">Of this node.</param>
    public S3Shelf(S3Options options, ShelfCache cache)
    {
        (_bucket, _cache) = (options.Bucket!, cache);
        _s3 = new(new BasicAWSCredentials(options.AccessKey, options.SecretKey), new AmazonS3Config
        {
            ServiceURL = options.Endpoint,
            ForcePathStyle = options.PathStyle,
            AuthenticationRegion = options.Region,
            // Checksums in trailers are Amazon's own; other servers refuse them.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });
    }

    public async Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        using var stream = MemoryMarshal.TryGetArray(content, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count) : new(content.ToArray());
        await _s3.PutObjectAsync(new() { BucketName = _bucket, Key = key, InputStream = stream, UseChunkEncoding = false }, ct);
    }

    public async Task<bool> HasAsync(string key, CancellationToken ct) =>
        await NullIfMissingAsync(() => _s3.GetObjectMetadataAsync(_bucket, key, ct)) is not null;

    public async Task<byte[]?> FindAsync(string key, CancellationToken ct)
    {
        using var found = await NullIfMissingAsync(() => _s3.GetObjectAsync(_bucket, key, ct));
        if (found is null) return null;
        var content = new byte[found.ContentLength];
        await found.ResponseStream.ReadExactlyAsync(content, ct);
        return content;
    }

    public async ValueTask<string?> FileAsync(string key, CancellationToken ct)
    {
        if (await _cache.Folder.FileAsync(key, ct) is { } file) return file;
        if (await FindAsync(key, ct) is not { } content) return null;
        await _cache.PutAsync(key, content, ct);
        return await _cache.Folder.FileAsync(key, ct);
    }

    public async Task DropAsync(string key, CancellationToken ct)
    {
        await _cache.Folder.DropAsync(key, ct);
        await _s3.DeleteObjectAsync(_bucket, key, ct);
    }

    public async IAsyncEnumerable<(string Key, DateTimeOffset At)> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        var request = new ListObjectsV2Request { BucketName = _bucket, Prefix = prefix };
        do
        {
            var page = await _s3.ListObjectsV2Async(request, ct);
            foreach (var found in page.S3Objects ?? []) yield return (found.Key, found.LastModified!.Value.ToUniversalTime());
            request.ContinuationToken = page.NextContinuationToken;
        }
        while (request.ContinuationToken is not null);
    }

    public void Dispose() => _s3.Dispose();

    private static async Task<T?> NullIfMissingAsync<T>(Func<Task<T>> ask) where T : class
    {
        try
        {
            return await ask();
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
    }
}
