using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Asks the servers of others for pictures, within limits of time, size and redirects, on the public internet only.</summary>
internal sealed class PictureServers : IDisposable
{
    private readonly FetchingOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;

    public PictureServers(IOptions<FetchingOptions> options, TimeProvider clock)
        : this(options.Value, clock, a => options.Value.AllowPrivateAddresses || PublicAddresses.IsPublic(a))
    {
    }

    internal PictureServers(FetchingOptions options, TimeProvider clock, Predicate<IPAddress> isAllowed) =>
        (_options, _clock, _http) = (options, clock, Client(options, isAllowed));

    /// <summary>Whatever the server does, there is an answer within the time that one address may take.</summary>
    /// <param name="url">Where the picture is said to be.</param>
    /// <param name="known">What we hold of it: then the server may say that it is the same.</param>
    public async Task<FetchAnswer> AskAsync(string url, FetchKnowledge known, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(_options.FetchTimeout);
        try
        {
            return await FollowAsync(url, known, limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(0);
        }
        catch (HttpRequestException e) when (e is NotPublicException || e.InnerException is NotPublicException)
        {
            return new(0) { Problem = PhotoProblem.ForbiddenAddress };
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return new(0) { Problem = PhotoProblem.TooManyBytes };
        }
        catch (InvalidDataException)
        {
            // It says that it is packed, and is not.
            return new(0) { Problem = PhotoProblem.Broken };
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new(0);
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpClient Client(FetchingOptions options, Predicate<IPAddress> isAllowed)
    {
        var http = OutsideClient.New(isAllowed, options.PerHost, TimeSpan.FromSeconds(10));
        http.DefaultRequestHeaders.Add("User-Agent", "ListingEngine");
        http.DefaultRequestHeaders.Add("Accept", "image/jpeg,image/png,image/webp,image/*;q=0.8,*/*;q=0.5");
        return http;
    }

    private async Task<FetchAnswer> FollowAsync(string url, FetchKnowledge known, CancellationToken ct)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return new(0) { Problem = PhotoProblem.NotAPicture };
        for (var hops = 0; ; hops++)
        {
            if (address.Scheme is not ("http" or "https")) return new(0) { Problem = PhotoProblem.ForbiddenAddress };
            using var request = Request(address, known);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (answer.Headers.Location is { } next && (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308)
            {
                if (hops == _options.MaxRedirects || !Uri.TryCreate(address, next, out address))
                    return new((int)answer.StatusCode) { Problem = PhotoProblem.NotAPicture };
            }
            else return await ReadAsync(answer, ct);
        }
    }

    private static HttpRequestMessage Request(Uri address, FetchKnowledge known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known.Hash is null) return request;
        if (known.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return request;
    }

    private async Task<FetchAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        var said = new FetchAnswer((int)answer.StatusCode) { RetryAfter = answer.Patience(_clock.GetUtcNow()) };
        if (!answer.IsSuccessStatusCode) return said;
        await answer.Content.LoadIntoBufferAsync(_options.FetchMaxBytes, ct);
        return said with
        {
            Content = await answer.Content.ReadAsByteArrayAsync(ct),
            ETag = answer.Headers.Told("ETag"),
            LastModified = answer.Content.Headers.Told("Last-Modified"),
        };
    }
}
