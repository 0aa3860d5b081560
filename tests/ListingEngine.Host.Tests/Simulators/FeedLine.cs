using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>How a visit of a portal ended.</summary>
internal enum PullOutcome
{
    Loaded,

    /// <summary>The engine answered 304.</summary>
    Unchanged,

    /// <summary>It was not the portal's hour.</summary>
    NotDue,

    /// <summary>Any other status.</summary>
    Refused,

    /// <summary>The body ended too early or could not be unpacked.</summary>
    Cut,

    /// <summary>The body is not a feed by the portal's schema.</summary>
    Invalid,
}

/// <summary>What came over the line.</summary>
/// <param name="Body">The whole unpacked feed, or null.</param>
internal sealed record FeedAnswer(PullOutcome Outcome, byte[]? Body = null, EntityTagHeaderValue? Tag = null, DateTimeOffset? Date = null);

/// <summary>
/// A portal's end of the HTTP connection. Whether the portals ask for gzip and how they ask conditionally is unconfirmed in all three
/// sheets, so each simulator asks in a way of its own.
/// </summary>
internal sealed class FeedLine(HttpMessageHandler network, bool takesGzip, bool asksByTag) : IDisposable
{
    private readonly HttpClient _http = new(network);
    private EntityTagHeaderValue? _tag;
    private DateTimeOffset? _date;

    public async Task<FeedAnswer> AskAsync(Uri feed)
    {
        try
        {
            using var answer = await SendAsync(feed);
            if (answer.StatusCode == HttpStatusCode.NotModified) return new(PullOutcome.Unchanged);
            if (answer.StatusCode != HttpStatusCode.OK) return new(PullOutcome.Refused);
            return new(PullOutcome.Loaded, await BodyAsync(answer.Content), answer.Headers.ETag, answer.Content.Headers.LastModified);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return new(PullOutcome.Cut);
        }
    }

    /// <summary>Takes some bytes of the feed and breaks off.</summary>
    public async Task HangUpAsync(Uri feed)
    {
        using var answer = await SendAsync(feed);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadAtLeastAsync(new byte[100], 100, throwOnEndOfStream: false);
    }

    /// <summary>From now on only something newer is wanted. A bad answer is not kept: a 304 would make it final.</summary>
    public void Keep(FeedAnswer answer) => (_tag, _date) = (answer.Tag, answer.Date);

    public void Dispose() => _http.Dispose();

    private Task<HttpResponseMessage> SendAsync(Uri feed)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, feed);
        if (takesGzip) request.Headers.AcceptEncoding.Add(new("gzip"));
        if (!asksByTag) request.Headers.IfModifiedSince = _date;
        else if (_tag is not null) request.Headers.IfNoneMatch.Add(_tag);
        return _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<byte[]> BodyAsync(HttpContent content)
    {
        var body = await content.ReadAsByteArrayAsync();
        if (!content.Headers.ContentEncoding.Contains("gzip")) return body;
        var plain = new MemoryStream();
        await using var gzip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        await gzip.CopyToAsync(plain);
        return plain.ToArray();
    }
}
