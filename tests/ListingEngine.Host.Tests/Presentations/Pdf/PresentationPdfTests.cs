using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Host.Presentations.Pdf;
using ListingEngine.Host.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Presentations.Pdf;

/// <summary>What clients are given to take along, as other programs read it.</summary>
public sealed class PresentationPdfTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private const int Photos = 4;

    private long _object;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("""
            DELETE FROM presentations; DELETE FROM objects; UPDATE companies SET name = 'Агентство «Пробное»', phone = '+7 900 000-00-01', logo_url = NULL
            """);
        await engine.ImportAsync(YandexFeed.Flats(2));
        _object = (long)(await engine.SqlAsync("SELECT min(id) FROM objects"))!;
        // Each picture has a width of its own, by which it is known again on paper.
        await engine.SqlAsync($"UPDATE objects SET photos = '[]' WHERE id = {_object}");
        await engine.UploadAsync(_object, [.. Enumerable.Range(0, Photos).Select(n => ($"{n}.jpg", TestPictures.Jpeg(Width(n), 500, seed: n)))]);
        await engine.SqlAsync($"""
            DELETE FROM owner_contacts;
            INSERT INTO owner_contacts (object_id, company_id, name, phones) SELECT id, company_id, 'Хозяйка Тайная', '+79991112233' FROM objects WHERE id = {_object};
            """);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("Classic", "")]
    [InlineData("OnePager", "")]
    [InlineData("LargePhotos", "?landscape")]
    [InlineData("Comparison", "?landscape")]
    public async Task Gives_every_template_with_logo_photos_numbers_and_a_living_link(string template, string paper)
    {
        var made = await MakeAsync(template, _object, _object + 1);
        var pdf = await GetAsync(made, paper);
        var (pages, info) = (await Poppler.PagesAsync(pdf), await Poppler.InfoAsync(pdf));
        Assert.All(pages.Index(), page =>
        {
            Assert.Contains("Агентство «Пробное»", page.Item, StringComparison.Ordinal);
            Assert.Matches($"(?m)^{page.Index + 1} ?/ ?{pages.Length}$", page.Item);
        });
        Assert.Matches(paper.Length > 0 ? "Page size: +84[12].* x 59[45]" : "Page size: +59[45].* x 84[12]", info);
        Assert.Matches("Tagged: +yes", info);
        Assert.All(await Poppler.FontsAsync(pdf), font => Assert.Equal("yes", font[^5]));
        Assert.Equal(Enumerable.Range(0, Photos).Select(Width), await PhotosAsync(pdf));
        var text = string.Concat(pages);
        Assert.Matches("[а-я]{4}", text);
        Assert.DoesNotContain("Тайная", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1112233", text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(await Poppler.LinksAsync(pdf), link => link.StartsWith("file:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prints_once_for_twenty_who_ask_at_once()
    {
        var made = await MakeAsync("Classic", _object);
        var files = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(made)));
        Assert.Single(files.Select(Convert.ToHexString).Distinct());
        Assert.Equal(20L, await engine.SqlAsync("SELECT count(*) FROM presentation_signs WHERE kind = 'PdfTaken'"));
    }

    [Fact]
    public async Task Serves_twenty_presentations_to_twenty_agents_at_once()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => MakeAsync("Classic", _object)));
        var started = Stopwatch.GetTimestamp();
        var files = await Task.WhenAll(made.Select(m => GetAsync(m)));
        TestContext.Current.TestOutputHelper?.WriteLine($"twenty in {Stopwatch.GetElapsedTime(started)}");
        Assert.All(files, pdf => Assert.StartsWith("%PDF", System.Text.Encoding.Latin1.GetString(pdf, 0, 4), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_the_new_price_at_the_next_fetch_and_the_same_file_until_then()
    {
        var made = await MakeAsync("Classic", _object);
        using var first = await AnswerAsync(made);
        using var again = await AnswerAsync(made, tag: first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        await engine.SqlAsync($"UPDATE objects SET price = 7654321 WHERE id = {_object}");
        using var changed = await AnswerAsync(made, tag: first.Headers.ETag);
        var text = await Poppler.TextAsync(await changed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("7654321", string.Concat(text.Where(char.IsAsciiDigit)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_for_the_recipient_what_they_took_and_no_opening()
    {
        var made = await MakeAsync("Classic", _object);
        await GetAsync(made);
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM presentation_signs WHERE kind = 'PdfTaken'"));
        Assert.Equal(0, await engine.SqlAsync("SELECT opens FROM presentation_links"));
    }

    [Fact]
    public async Task Ends_with_its_link()
    {
        var made = await MakeAsync("Classic", _object);
        await GetAsync(made);
        await engine.SqlAsync("UPDATE presentation_links SET revoked_at = now()");
        using var answer = await AnswerAsync(made);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        using var unknown = await engine.Http.GetAsync($"/p/{new string('x', 32)}.pdf", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Is_printed_on_after_the_browser_was_killed()
    {
        await GetAsync(await MakeAsync("Classic", _object));
        var press = engine.Services.GetRequiredService<Press>();
        using (var browser = Process.GetProcessById(press.Browser!.ProcessId))
        {
            browser.Kill();
            await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await GetAsync(await MakeAsync("Classic", _object));
    }

    private static int Width(int photo) => 700 + 10 * photo;

    private async Task<JsonNode> MakeAsync(string template, params long[] objects) => await engine.SendAsync(HttpMethod.Post, "/presentations", new { objectIds = objects, template });

    private async Task<byte[]> GetAsync(JsonNode made, string paper = "")
    {
        using var answer = await AnswerAsync(made, paper);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(bytes)}{engine.Warnings}");
        return bytes;
    }

    private Task<HttpResponseMessage> AnswerAsync(JsonNode made, string paper = "", System.Net.Http.Headers.EntityTagHeaderValue? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, (string)made["pdfUrl"]! + paper);
        if (tag is not null) request.Headers.IfNoneMatch.Add(tag);
        return engine.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    // Widths of the photos in the order of the pages; what is drawn small elsewhere, as in a table of contents, is another size or comes later.
    private static async Task<IEnumerable<int>> PhotosAsync(byte[] pdf) =>
        (await Poppler.PicturesAsync(pdf)).Where(p => p[2] == "image").Select(p => int.Parse(p[3], System.Globalization.CultureInfo.InvariantCulture))
        .Where(w => w >= 700 && w < 700 + 10 * Photos).Distinct();
}
