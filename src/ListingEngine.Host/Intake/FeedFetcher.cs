using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Intake;

/// <summary>Fetches a feed by its address, within limits of time, size and redirects, from the public internet only.</summary>
internal sealed class FeedFetcher(IOptions<IntakeOptions> options) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = options.Value.MaxRedirects > 0,
        MaxAutomaticRedirections = Math.Max(1, options.Value.MaxRedirects),
        // A proxy would be judged in the place of the address.
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        ConnectCallback = (context, ct) => PublicAddresses.ConnectAsync(context, options.Value.AllowPrivateAddresses, ct),
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    /// <exception cref="ImportException">The address does not answer with a feed.</exception>
    public async Task<FileStream> FetchAsync(string url, string folder, CancellationToken ct)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ImportException("import.bad-address", $"«{url}» is not an http or https address.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(options.Value.FetchTimeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "User-Agent", "ListingEngine" }, { "Accept-Encoding", "gzip" } } };
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (!answer.IsSuccessStatusCode)
                throw new ImportException("import.bad-answer", $"{address.Host} answered {(int)answer.StatusCode}: nothing was taken.");
            await using var body = await answer.Content.ReadAsStreamAsync(limit.Token);
            return await FeedSpool.SpoolAsync(body, folder, options.Value.MaxBytes, limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new ImportException("import.timeout", $"{address.Host} did not send the feed within {options.Value.FetchTimeout}.", inner: e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException)
        {
            throw new ImportException("import.unreachable", $"{address.Host} cannot be read: {e.Message}", inner: e);
        }
    }

    public void Dispose() => _http.Dispose();
}
