using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>An engine of one feed, without an engine: answers what a test puts here.</summary>
internal sealed class CannedFeed : HttpMessageHandler
{
    /// <summary>The plain feed; null answers 503.</summary>
    public byte[]? Body { get; set; }

    /// <summary>Bytes that are lost at the end of the packed body.</summary>
    public int Lost { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Body is null) return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Body))}\"");
        if (request.Headers.IfNoneMatch.Contains(tag)) return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotModified));
        var packed = request.Headers.AcceptEncoding.Count > 0;
        var bytes = packed ? Pack(Body) : Body;
        var content = new ByteArrayContent(bytes[..^Lost]);
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = content, Headers = { ETag = tag } };
        if (packed) content.Headers.ContentEncoding.Add("gzip");
        return Task.FromResult(answer);
    }

    private static byte[] Pack(byte[] plain)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(plain);
        return packed.ToArray();
    }
}
