using System.Collections.Concurrent;
using System.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Host.Tests.Photos.Shelf;

/// <summary>Somebody else's S3-compatible server with one bucket: as much of the protocol as a shelf speaks, in pages of two.</summary>
internal sealed class FakeS3 : IAsyncDisposable
{
    public const string Bucket = "pictures", AccessKey = "access", SecretKey = "secret";

    private const int PageSize = 2;

    private readonly WebApplication _app;

    private FakeS3(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public ConcurrentDictionary<string, byte[]> Objects { get; } = [];

    /// <summary>Method and key of every request.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>A fault in place of every answer.</summary>
    public int? Fault { get; set; }

    public static async Task<FakeS3> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FakeS3(builder.Build());
        server._app.Map("/{bucket}/{**key}", server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task<IResult> AnswerAsync(string bucket, string? key, HttpContext http)
    {
        Asked.Enqueue($"{http.Request.Method} {key}");
        if (Fault is { } fault) return Error(fault, "InternalError");
        if (!http.Request.Headers.Authorization.ToString().StartsWith($"AWS4-HMAC-SHA256 Credential={AccessKey}/", StringComparison.Ordinal)) return Error(403, "AccessDenied");
        if (bucket != Bucket) return Error(404, "NoSuchBucket");
        if (string.IsNullOrEmpty(key)) return List(http.Request.Query["prefix"].ToString(), http.Request.Query["continuation-token"].ToString());
        switch (http.Request.Method)
        {
            case "PUT":
                var content = new MemoryStream();
                await http.Request.Body.CopyToAsync(content);
                Objects[key] = content.ToArray();
                return Results.Ok();
            case "DELETE":
                Objects.TryRemove(key, out _);
                return Results.NoContent();
            default:
                return Objects.TryGetValue(key, out var found) ? Results.Bytes(found, "binary/octet-stream") : Error(404, "NoSuchKey");
        }
    }

    private IResult List(string prefix, string after)
    {
        var rest = Objects.Where(o => o.Key.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(o.Key, after) > 0)
            .OrderBy(o => o.Key, StringComparer.Ordinal).ToList();
        var page = rest.Take(PageSize).ToList();
        var contents = string.Concat(page.Select(o =>
            $"<Contents><Key>{SecurityElement.Escape(o.Key)}</Key><LastModified>2026-11-28T07:00:00.000Z</LastModified><Size>{o.Value.Length}</Size></Contents>"));
        var more = rest.Count > PageSize ? $"<IsTruncated>true</IsTruncated><NextContinuationToken>{page[^1].Key}</NextContinuationToken>" : "<IsTruncated>false</IsTruncated>";
        return Results.Text($"<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>{Bucket}</Name>{more}{contents}</ListBucketResult>", "application/xml");
    }

    private static IResult Error(int status, string code) => Results.Text($"<Error><Code>{code}</Code><Message>{code}</Message></Error>", "application/xml", statusCode: status);
}
