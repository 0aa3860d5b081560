using ListingEngine.Host.Tests.Data;
using static ListingEngine.Host.Tests.Feeds.PhotoFeed;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>Under which address a published feed names our pictures.</summary>
public sealed class PhotoAddressTests(RunningEngine engine, TestServer server) : IClassFixture<RunningEngine>
{
    private static readonly string Path = $"/photos/{new string('a', 64)}/portal.jpg";

    [Fact]
    public async Task A_request_cannot_talk_the_engine_into_another_host()
    {
        await engine.PutFlatAsync(Held('a'));
        var plan = await engine.PlanAsync();
        using var publish = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/plans/{plan["id"]}/publish") { Headers = { Host = "evil.example" } };
        (await engine.Http.SendAsync(publish, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        var photo = Assert.Single((await engine.AdvertAsync(plan)).Offer.Object.Photos);
        Assert.Equal(new(engine.Http.BaseAddress!, Path), new Uri(photo.Url));
    }

    [Fact]
    public async Task Another_public_address_writes_anew_what_names_it_and_nothing_else()
    {
        await engine.PutFlatAsync(Held('a'));
        var ours = await engine.PlanAsync();
        var foreign = await engine.PlanAsync(portal: "avito");
        await engine.PublishAsync(ours);
        await using var moved = new RunningEngine(server)
        {
            Database = engine.ConnectionString, Settings = { ["Web:PublicAddress"] = "https://feeds.example.ru/" },
        };
        await moved.InitializeAsync();
        Assert.Equal(["https://feeds.example.ru" + Path], await moved.SentAsync(ours));

        await engine.SqlAsync("""UPDATE objects SET photos = '[{"url":"https://img.example.test/1.jpg"}]'""");
        Assert.Equal(1, (int)(await engine.PublishAsync(foreign))["snapshot"]!);
        Assert.Equal(1, (int)(await moved.PublishAsync(foreign))["snapshot"]!);
    }

    [Fact]
    public async Task A_portrait_that_was_given_under_another_host_is_shown_under_ours()
    {
        await engine.PutFlatAsync(Held('a'));
        var plan = await engine.PlanAsync();
        var logo = await engine.KeepLogoAsync(People.Forms.Png);
        await engine.PublishAsync(plan);
        Assert.Contains((await engine.AdvertAsync(plan)).Fields, f => f.Key == "offer/sales-agent/photo" && f.Value == new Uri(engine.Http.BaseAddress!, logo).ToString());
        await engine.SqlAsync("UPDATE companies SET logo_url = replace(logo_url, '.png', '.jpg')");
        await engine.PublishAsync(plan);
        Assert.Contains((await engine.AdvertAsync(plan)).Fields, f => f.Value.StartsWith("http://office.example.test/files/", StringComparison.Ordinal));
    }
}
