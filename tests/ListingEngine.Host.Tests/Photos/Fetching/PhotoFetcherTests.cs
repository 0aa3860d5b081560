using ListingEngine.Core.Objects;
using ListingEngine.Host.Photos.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>Addresses that a person pastes and waits for.</summary>
public sealed class PhotoFetcherTests(FetchStock stock) : IClassFixture<FetchStock>
{
    private const long Company = 1;

    private PictureWorld World => stock.World;

    [Fact]
    public async Task Answers_for_each_address_in_its_place()
    {
        string[] urls =
        [
            World.Put("paste/1", TestPictures.Png(320, 200, seed: 1)), World.Put("paste/2", 404), World.Put("paste/3", "<html>"u8.ToArray()), World.At("paste/1"),
            "http://127.0.0.98:1/1.jpg",
        ];
        var found = await FetchAsync(urls);
        Assert.Equal(urls, found.Select(f => f.Url));
        Assert.Equal((320, 200), (found[0].Picture!.Width, found[0].Picture!.Height));
        Assert.Equal(found[0], found[3]);
        Assert.Equal([null, PhotoProblem.Gone, PhotoProblem.NotAPicture, null, PhotoProblem.Unreachable], found.Select(f => f.Problem));
        Assert.Equal(["Fetch.Held", "Fetch.Problem.Gone", "Fetch.Problem.NotAPicture", "Fetch.Held", "Fetch.Problem.Unreachable"], found.Select(f => f.Sentence));
        Assert.Equal(1, World.TimesAsked("paste/1"));
    }

    [Fact]
    public async Task Asks_nobody_for_what_we_hold()
    {
        var url = World.Put("held/1", TestPictures.Png(seed: 2));
        var first = await FetchAsync(url);
        var again = await FetchAsync(url);
        Assert.Equal(first[0].Picture!.Hash, again[0].Picture!.Hash);
        Assert.Equal(1, World.TimesAsked("held/1"));
    }

    [Fact]
    public async Task Tries_again_at_once_what_failed_before()
    {
        var url = World.Put("again/1", 404);
        Assert.Equal(PhotoProblem.Gone, (await FetchAsync(url))[0].Problem);
        World.Put("again/1", TestPictures.Png(seed: 3));
        Assert.NotNull((await FetchAsync(url))[0].Picture);
    }

    [Fact]
    public async Task An_object_that_gets_the_address_then_has_its_picture_without_another_fetch()
    {
        var id = await stock.ImportAsync("pasted", [World.Put("pasted/1", TestPictures.Png(seed: 4))]);
        await stock.PassAsync();
        var url = World.Put("pasted/2", TestPictures.Png(seed: 5));
        var hash = (await FetchAsync(url))[0].Picture!.Hash;
        await stock.Engine.SqlAsync($$"""UPDATE objects SET photos = photos || '[{"url": "{{url}}", "kind": "Photo", "notForPortals": false}]' WHERE id = {{id}}""");
        await stock.PassAsync();
        Assert.Equal(hash, (await stock.PhotosAsync(id))[1].Hash);
        Assert.Equal(1, World.TimesAsked("pasted/2"));
    }

    [Fact]
    public async Task Waits_no_longer_than_a_person_would_and_leaves_the_rest_to_the_background()
    {
        var isSlow = true;
        var url = World.Put("slow/1", async http =>
        {
            if (isSlow) await Task.Delay(Timeout.Infinite, http.RequestAborted);
            await http.Response.Body.WriteAsync(TestPictures.Png(seed: 6));
        });
        var id = await stock.ImportAsync("slow", [url]);
        var impatient = ActivatorUtilities.CreateInstance<PhotoFetcher>(
            stock.Engine.Services, Options.Create(new FetchingOptions { PersonWaits = TimeSpan.FromMilliseconds(300) }));
        var found = Assert.Single(await impatient.FetchNowAsync(Company, [url], TestContext.Current.CancellationToken));
        Assert.True(found.IsWaiting);
        Assert.Equal("Fetch.Waiting", found.Sentence);
        isSlow = false;
        await stock.PassAsync();
        Assert.NotNull((await stock.PhotoAsync(id)).Hash);
    }

    [Fact]
    public async Task What_nobody_came_to_use_is_forgotten()
    {
        var url = World.Put("unused/1", TestPictures.Png(seed: 7));
        await FetchAsync(url);
        stock.Wait(TimeSpan.FromDays(7.1));
        // A pass takes so many of a server; addresses of the tests before stand in the same queue.
        for (var passes = 0; passes < 10 && await stock.RowAsync("url", url) is not null; passes++) await stock.PassAsync();
        Assert.Null(await stock.RowAsync("url", url));
        Assert.Equal(1, World.TimesAsked("unused/1"));
    }

    private Task<IReadOnlyList<FetchedPhoto>> FetchAsync(params string[] urls) =>
        stock.Engine.Services.GetRequiredService<PhotoFetcher>().FetchNowAsync(Company, urls, TestContext.Current.CancellationToken);
}
