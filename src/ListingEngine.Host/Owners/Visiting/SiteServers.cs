using System.Net;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Asks a site for one address, once, within limits of time and size; whatever it does, there is an answer.</summary>
internal sealed class SiteServers : IDisposable
{
    private readonly OwnersOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;

    public SiteServers(IOptions<OwnersOptions> options, TimeProvider clock)
        : this(options.Value, clock, a => options.Value.AllowPrivateAddresses || PublicAddresses.IsPublic(a))
    {
    }

    internal SiteServers(OwnersOptions options, TimeProvider clock, Predicate<IPAddress> isAllowed)
    {
        (_options, _clock) = (options, clock);
        _http = OutsideClient.New(isAllowed, perServer: 2, TimeSpan.FromSeconds(10));
        _http.DefaultRequestHeaders.Add("User-Agent", options.Contact.Length == 0 ? PoliteFetcher.Robot : $"{PoliteFetcher.Robot} (+{options.Contact})");
        _http.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        _http.DefaultRequestHeaders.Add("Accept-Language", "ru,en;q=0.5");
    }

    public async Task<SiteAnswer> AskAsync(Uri address, SiteKnowledge known, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(_options.FetchTimeout);
        try
        {
            using var request = Request(address, known);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return await ReadAsync(answer, limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(0) { Trouble = SiteTrouble.Unreachable };
        }
        catch (HttpRequestException e) when (e is NotPublicException || e.InnerException is NotPublicException)
        {
            return new(0) { Trouble = SiteTrouble.NotPublic };
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return new(200) { Trouble = SiteTrouble.TooLarge };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            // No connection, one that was cut, or a body that says that it is packed and is not.
            return new(0) { Trouble = SiteTrouble.Unreachable };
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(Uri address, SiteKnowledge known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return request;
    }

    private async Task<SiteAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        var said = new SiteAnswer((int)answer.StatusCode)
        {
            RetryAfter = answer.Patience(_clock.GetUtcNow()),
            Location = (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 ? answer.Headers.Location : null,
        };
        if (!answer.IsSuccessStatusCode) return said;
        await answer.Content.LoadIntoBufferAsync(_options.MaxBytes, ct);
        return said with
        {
            Body = await answer.Content.ReadAsByteArrayAsync(ct),
            Charset = answer.Content.Headers.ContentType?.CharSet,
            ETag = answer.Headers.Told("ETag"),
            LastModified = answer.Content.Headers.Told("Last-Modified"),
        };
    }
}
