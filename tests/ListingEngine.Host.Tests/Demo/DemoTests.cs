using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Commands;
using ListingEngine.Host.Tests.Simulators;
using ListingEngine.Host.Tests.Web;

namespace ListingEngine.Host.Tests.Demo;

public sealed class DemoTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Fills_an_empty_engine_with_every_kind_and_publishes_every_plan_once()
    {
        var said = await FillAsync();
        Assert.Contains("181 objects", said, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<ObjectKind>().LongLength, await engine.SqlAsync("SELECT count(DISTINCT kind) FROM objects"));
        Assert.Equal(0L, await engine.SqlAsync("""
            SELECT count(*) FROM plans p LEFT JOIN feed_snapshots s ON s.id = p.current_snapshot_id WHERE coalesce(s.offers, 0) = 0
            """));
        Assert.Equal((long)PortalCatalog.All.Count, await engine.SqlAsync("SELECT count(DISTINCT portal) FROM plans"));
        await EveryPictureAnswersAsync();
        await EveryAddressOfEveryFeedAnswersAsync();
        Assert.Contains("Агентство недвижимости «Северный ветер»", await engine.ReadPageAsync(), StringComparison.Ordinal);

        var before = await engine.SqlAsync("SELECT sum(revision) FROM objects");
        Assert.Contains("nothing was added", await FillAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await engine.SqlAsync("SELECT sum(revision) FROM objects"));
    }

    private Task<string> FillAsync() =>
        Demonstration.RunAsync(engine.Services, TestContext.Current.CancellationToken);

    private async Task EveryPictureAnswersAsync()
    {
        const string All = "SELECT string_agg(DISTINCT p ->> 'url', ' ') FROM objects, jsonb_array_elements(photos) p";
        var pictures = (string)(await engine.SqlAsync(All))!;
        foreach (var picture in pictures.Split(' '))
        {
            Assert.StartsWith("/photos/", picture, StringComparison.Ordinal);
            await AssertPictureAsync(picture);
        }
    }

    // As its portal does: each picture of the feed once.
    private async Task EveryAddressOfEveryFeedAnswersAsync()
    {
        var pictures = new HashSet<string>();
        foreach (var plan in (await engine.GetAsync("/plans"))["items"]!.AsArray())
        {
            var dialect = PortalCatalog.Find((string)plan!["portal"]!)!.Dialect;
            var feed = await engine.Http.GetByteArrayAsync((string?)plan["feedUrl"]);
            var photos = FeedAdvert.ReadAll(feed, dialect).SelectMany(a => a.Offer.Object.Photos).Select(p => p.Url).ToList();
            Assert.All(photos, p => Assert.Equal(plan["watermark"] is not null, p.Contains("/portal-", StringComparison.Ordinal)));
            pictures.UnionWith(photos);
        }

        foreach (var picture in pictures) await AssertPictureAsync(picture);
    }

    private async Task AssertPictureAsync(string address)
    {
        using var answer = await engine.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((200, "image/jpeg"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }
}
