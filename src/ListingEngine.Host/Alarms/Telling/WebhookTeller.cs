using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Web.Wording;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>
/// Tells by an HTTP POST of JSON. The header <c>ListingEngine-Signature: t=…,v1=…</c> holds the time and the HMAC-SHA256, in hexadecimal digits, of
/// time, dot and body under the notice's secret.
/// </summary>
internal sealed class WebhookTeller(IOptions<AlarmsOptions> options, PublicAddress address, TimeProvider clock) : ITeller, IDisposable
{
    public const string SignatureHeader = "ListingEngine-Signature";

    // Only the head of the answer is read; a redirect would lead past the address that a person entered.
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = (context, ct) => PublicAddresses.ConnectAsync(context, options.Value.AllowPrivateAddresses, ct),
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    public NoticeWay Way => NoticeWay.Webhook;

    public IEnumerable<IReadOnlyList<AlarmNews>> Portions(IReadOnlyList<AlarmNews> news) => [news];

    public async Task<TellProblem?> TellAsync(Notice notice, IReadOnlyList<AlarmNews> news, PageText text, CancellationToken ct)
    {
        var url = new Uri(notice.Address);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(options.Value.WebhookTimeout);
        try
        {
            using var request = Request(url, notice, news, text);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return Judge(answer.StatusCode);
        }
        catch (NotPublicException)
        {
            return new(OutsideFault.Broken, "NotPublic", url.Host);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(OutsideFault.Transient, "Timeout", url.Host);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            return e.GetBaseException() is NotPublicException ? new(OutsideFault.Broken, "NotPublic", url.Host) : new(OutsideFault.Transient, "Unreachable", url.Host);
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(Uri url, Notice notice, IReadOnlyList<AlarmNews> news, PageText text)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            events = news.Count == 0
                ? [new WebhookEvent($"trial-{Guid.NewGuid():N}", "trial", null, null, null, null, null, null, text["Letter.Trial.Says"], address.Value + "/settings/notices")]
                : news.Select(n => WebhookEvent.Of(n, address.Value, text)),
        }, ApiJson.Options);
        var at = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
            Headers = { { "User-Agent", "ListingEngine" } },
        };
        if (notice.Secret is { } secret) request.Headers.Add(SignatureHeader, $"t={at},v1={Sign(secret, at, body)}");
        return request;
    }

    internal static string Sign(string secret, string at, byte[] body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes(at + "."), .. body]));

    private static TellProblem? Judge(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => null,
        >= 300 and < 400 => new(OutsideFault.Broken, "Redirect", $"{(int)status}"),
        404 or 410 => new(OutsideFault.Gone, "Answer", $"{(int)status}"),
        429 => new(OutsideFault.RateLimited, "Answer", $"{(int)status}"),
        >= 500 => new(OutsideFault.Transient, "Answer", $"{(int)status}"),
        _ => new(OutsideFault.Broken, "Answer", $"{(int)status}"),
    };
}
