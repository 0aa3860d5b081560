using System.Net;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

/// <summary>An engine on a machine without a browser.</summary>
public sealed class NoBrowserTests(TestServer server) : IAsyncLifetime
{
    private readonly RunningEngine _engine = new(server) { Settings = { ["Press:Browser"] = "/nowhere/chromium" } };

    public ValueTask InitializeAsync() => _engine.InitializeAsync();

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Theory]
    [InlineData("ru", "установите chromium")]
    [InlineData("en", "install chromium")]
    public async Task Shows_pages_and_says_for_pdf_what_to_install(string language, string says)
    {
        await _engine.ImportAsync(YandexFeed.Flats(1));
        var made = await _engine.SendAsync(HttpMethod.Post, "/presentations", new { objectIds = new[] { await _engine.SqlAsync("SELECT min(id) FROM objects") }, language });
        using var page = await _engine.Http.GetAsync((string)made["pageUrl"]!, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var pdf = await _engine.Http.GetAsync((string)made["pdfUrl"]!, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pdf.StatusCode);
        Assert.NotNull(pdf.Headers.RetryAfter);
        Assert.Contains(says, await pdf.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
