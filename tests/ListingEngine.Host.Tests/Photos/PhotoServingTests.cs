using System.Net;
using System.Net.Http.Headers;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Tests.Objects.Card;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos;

public sealed class PhotoServingTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private string _hash = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _http.BaseAddress = engine.Http.BaseAddress;
        _hash = await engine.TakeAsync(TestPictures.Png(1000, 700, seed: 200));
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("thumb.jpg", "image/jpeg")]
    [InlineData("portal.jpg", "image/jpeg")]
    [InlineData("card.jpg", "image/jpeg")]
    [InlineData("full.webp", "image/webp")]
    public async Task Everybody_gets_a_picture_that_never_changes(string file, string type)
    {
        using var answer = await _http.GetAsync($"/photos/{_hash}/{file}", Ct);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
Assert.Equal("public, max-age=31536000, immutable", answer.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(await engine.Shelf().FindAsync(ShelfKeys.Derivative(_hash, file), Ct), await answer.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task Head_tells_the_same_without_the_picture()
    {
        using var whole = await _http.GetAsync($"/photos/{_hash}/portal.jpg", Ct);
        using var head = await _http.SendAsync(new(HttpMethod.Head, $"/photos/{_hash}/portal.jpg"), Ct);
        Assert.Equal((HttpStatusCode.OK, whole.Content.Headers.ContentLength, whole.Headers.ETag), (head.StatusCode, head.Content.Headers.ContentLength, head.Headers.ETag));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(whole.Headers.CacheControl, head.Headers.CacheControl);
    }

    [Fact]
    public async Task Who_has_it_is_told_so()
    {
        using var whole = await _http.GetAsync($"/photos/{_hash}/portal.jpg", Ct);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/photos/{_hash}/portal.jpg") { Headers = { IfNoneMatch = { whole.Headers.ETag! } } };
        using var answer = await _http.SendAsync(again, Ct);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal(whole.Headers.CacheControl, answer.Headers.CacheControl);
    }

    [Fact]
    public async Task A_part_is_served()
    {
        var whole = await _http.GetByteArrayAsync($"/photos/{_hash}/portal.jpg", Ct);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/photos/{_hash}/portal.jpg") { Headers = { Range = new RangeHeaderValue(100, 199) } };
        using var answer = await _http.SendAsync(request, Ct);
        Assert.Equal((HttpStatusCode.PartialContent, $"bytes 100-199/{whole.Length}"), (answer.StatusCode, answer.Content.Headers.ContentRange?.ToString()));
        Assert.Equal(whole[100..200], await answer.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task What_is_missing_is_made_again_and_kept_however_many_ask_at_once()
    {
        var before = await _http.GetByteArrayAsync($"/photos/{_hash}/thumb.jpg", Ct);
        await engine.Shelf().DropAsync(ShelfKeys.Derivative(_hash, "thumb.jpg"), Ct);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _http.GetByteArrayAsync($"/photos/{_hash}/thumb.jpg", Ct)));
        Assert.All(answers, a => Assert.Equal(before, a));
        Assert.True(await engine.Shelf().HasAsync(ShelfKeys.Derivative(_hash, "thumb.jpg"), Ct));
    }

    [Fact]
    public async Task What_lies_there_is_served_without_a_question_to_the_database()
    {
        await engine.SqlAsync("ALTER TABLE pictures RENAME TO away");
        try
        {
            Assert.NotEmpty(await _http.GetByteArrayAsync($"/photos/{_hash}/portal.jpg", Ct));
        }
        finally
        {
            await engine.SqlAsync("ALTER TABLE away RENAME TO pictures");
        }
    }

    [Theory]
    [InlineData("{hash}/huge.jpg")]
    [InlineData("{hash}/thumb.png")]
    [InlineData("{hash}/original")]
    [InlineData("{hash}/thumb-0123456789abcdef.jpg")]
    [InlineData("{hash}/portal-0123456789abcdef.jpg")]
    [InlineData("{hash}/portal-0123456789ABCDEF.jpg")]
    [InlineData("{HASH}/thumb.jpg")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000/thumb.jpg")]
    [InlineData("{hash}/..%2f..%2foriginals")]
    [InlineData("thumb.jpg")]
    public async Task What_is_not_known_is_not_made(string address)
    {
        using var answer = await _http.GetAsync("/photos/" + address.Replace("{hash}", _hash, StringComparison.Ordinal).Replace("{HASH}", _hash.ToUpperInvariant(), StringComparison.Ordinal), Ct);
        Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_watermark_is_drawn_over_pictures_of_its_own_company_only()
    {
        var (mark, logo) = (new PhotoWatermark { Opacity = 100, Width = 40 }, TestPictures.Png(200, 100, seed: 9));
        var name = Path.GetFileName(await engine.Services.GetRequiredService<FileShelf>().KeepAsync(logo, "png", Ct));
        foreach (var company in (long[])[1, 1])
            await engine.InDbAsync(async db =>
            {
                await new Watermarks(db).EnsureAsync(company, name, mark, Ct);
                return 0;
            });
        var clean = await _http.GetByteArrayAsync($"/photos/{_hash}/portal.jpg", Ct);
        var marked = await _http.GetByteArrayAsync(PhotoAddress.Of(_hash, PhotoAddress.Portal, Watermarks.Key(name, mark)), Ct);
        Assert.NotEqual(clean, marked);
        await engine.SqlAsync("UPDATE watermarks SET company_id = 2");
        await engine.Shelf().DropAsync(ShelfKeys.Derivative(_hash, $"portal-{Watermarks.Key(name, mark)}.jpg"), Ct);
        using var foreign = await _http.GetAsync(PhotoAddress.Of(_hash, PhotoAddress.Portal, Watermarks.Key(name, mark)), Ct);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public void Another_mark_has_another_key()
    {
        var mark = new PhotoWatermark();
        var key = Watermarks.Key("a.png", mark);
        Assert.Matches("^[0-9a-f]{16}$", key);
        Assert.Equal(key, Watermarks.Key("a.png", new()));
        Assert.Equal(5, new[]
        {
            key, Watermarks.Key("b.png", mark), Watermarks.Key("a.png", mark with { Opacity = 61 }), Watermarks.Key("a.png", mark with { Width = 21 }),
            Watermarks.Key("a.png", mark with { Place = WatermarkPlace.Centre }),
        }.Distinct().Count());
    }
}
