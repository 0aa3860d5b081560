using System.Net;
using ListingEngine.Host.Outside;

namespace ListingEngine.Host.Owners.Paste;

/// <summary>Fetches the one page that a person asks for, once, from the public internet only and within limits; no blocks are evaded.</summary>
internal sealed class LinkFetch(IConfiguration settings) : IDisposable
{
    private const int MostBytes = 16 << 20;
    private const int MostRedirects = 5;

    // A person waits for the answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        MaxAutomaticRedirections = MostRedirects,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        // A proxy would be judged in the place of the address.
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = (context, ct) => PublicAddresses.ConnectAsync(context, settings.GetValue<bool>("Owners:AllowPrivateAddresses"), ct),
    })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = MostBytes,
        DefaultRequestHeaders = { { "User-Agent", "ListingEngine" }, { "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9" }, { "Accept-Language", "ru,en;q=0.5" } },
    };

    /// <param name="link">An address of http or https.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<LinkAnswer> FetchAsync(string link, CancellationToken ct)
    {
        var host = new Uri(link).Host;
        try
        {
            using var answer = await _http.GetAsync(new Uri(link), ct);
            var address = answer.RequestMessage?.RequestUri?.AbsoluteUri ?? link;
            if (Problem(answer.StatusCode) is { } problem) return new(null, address, problem, $"{host}\n{(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType is { } type && !IsText(type)) return new(null, address, "Paste.Fetch.NoPage", $"{host}\n{type}");
            return new(TextOfBytes.Of(await answer.Content.ReadAsByteArrayAsync(ct), answer.Content.Headers.ContentType?.CharSet), address);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(null, link, "Paste.Fetch.Slow", $"{host}\n{Patience.TotalSeconds:0}");
        }
        catch (HttpRequestException e)
        {
            var isInside = e is NotPublicException || e.InnerException is NotPublicException;
            var isLarge = e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded;
            return new(null, link, isInside ? "Paste.Fetch.Inside" : isLarge ? "Paste.Fetch.Large" : "Paste.Fetch.Unreachable", $"{host}\n{MostBytes >> 20}");
        }
    }

    public void Dispose() => _http.Dispose();

    private static string? Problem(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => "Paste.Fetch.Gone",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons or HttpStatusCode.TooManyRequests => "Paste.Fetch.Refused",
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => null,
        _ => "Paste.Fetch.Failed",
    };

    private static bool IsText(string type) => type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("html", StringComparison.OrdinalIgnoreCase);
}
