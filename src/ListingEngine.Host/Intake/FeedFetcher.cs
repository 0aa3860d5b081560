using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Intake;

/// <summary>Fetches a feed by its address, within limits of time, size and redirects, from the public internet only.</summary>
internal sealed class FeedFetcher(IOptions<IntakeOptions> options) : IDisposable
{
    // A person waits for the answer.
    private static readonly TimeSpan PeekTimeout = TimeSpan.FromSeconds(25);

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
    public Task<FileStream> FetchAsync(string url, string folder, CancellationToken ct) =>
        ReadAsync(url, options.Value.FetchTimeout, (body, token) => FeedSpool.SpoolAsync(body, folder, options.Value.MaxBytes, token), ct);

    /// <summary>Only the beginning of what the address sends, as it is sent.</summary>
    /// <exception cref="ImportException">The address does not answer with a feed.</exception>
    public Task<byte[]> PeekAsync(string url, int most, CancellationToken ct) => ReadAsync(url, PeekTimeout, async (body, token) =>
    {
        var head = new byte[most];
        return head[..await body.ReadAtLeastAsync(head, most, throwOnEndOfStream: false, token)];
    }, ct);

    private async Task<T> ReadAsync<T>(string url, TimeSpan time, Func<Stream, CancellationToken, Task<T>> read, CancellationToken ct)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ImportException("import.bad-address", $"«{url}» is not an http or https address.") { Details = [url] };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(time);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "User-Agent", "ListingEngine" }, { "Accept-Encoding", "gzip" } } };
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (!answer.IsSuccessStatusCode)
                throw new ImportException("import.bad-answer", $"{address.Host} answered {(int)answer.StatusCode}: nothing was taken.")
                {
                    Status = (int)answer.StatusCode,
                    Details = [address.Host, $"{(int)answer.StatusCode}"],
                };
            await using var body = await answer.Content.ReadAsStreamAsync(limit.Token);
            return await read(body, limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new ImportException("import.timeout", $"{address.Host} did not send the feed within {time}.", inner: e)
            {
                Details = [address.Host, $"{time.TotalMinutes:0.#}"],
            };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException)
        {
            throw new ImportException("import.unreachable", $"{address.Host} cannot be read: {e.Message}", inner: e) { Details = [address.Host] };
        }
    }

    public void Dispose() => _http.Dispose();
}
