using System.Text.Json.Nodes;
using ListingEngine.Host.Photos.CleanUp;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos.CleanUp;

public sealed class PictureCleanUpTests(PictureCleanUpTests.Later later) : IClassFixture<PictureCleanUpTests.Later>, IAsyncLifetime
{
    private readonly RunningEngine _engine = later.Engine;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _engine.SqlAsync("UPDATE plans SET current_snapshot_id = NULL; DELETE FROM objects; DELETE FROM pictures");
        await foreach (var (key, _) in _engine.Shelf().ListAsync("", Ct)) await _engine.Shelf().DropAsync(key, Ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_an_object_has_stays_for_ever_with_all_that_it_was_made_from()
    {
        var first = await _engine.TakeAsync(TestPictures.Png(seed: 1));
        var turned = await _engine.TakeAsync(TestPictures.Png(seed: 2), madeFrom: first);
        var cropped = await _engine.TakeAsync(TestPictures.Png(seed: 3), madeFrom: turned);
        await GiveAsync(await _engine.NewObjectAsync(), cropped);
        await PassAsync(days: 31);
        await PassAsync(days: 31);
        Assert.Equal([true, true, true], await HasAsync(first, turned, cropped));
    }

    [Fact]
    public async Task What_nothing_uses_goes_after_thirty_days_and_not_before()
    {
        var hash = await _engine.TakeAsync(TestPictures.Png(seed: 4));
        await PassAsync(days: 1);
        await PassAsync(days: 29);
        Assert.Equal([true], await HasAsync(hash));
        await PassAsync(days: 2);
        Assert.Equal([false], await HasAsync(hash));
        Assert.Empty(await _engine.Shelf().ListAsync("", Ct).ToListAsync(Ct));
    }

    [Fact]
    public async Task What_was_removed_can_be_put_back_within_the_time()
    {
        var id = await _engine.NewObjectAsync();
        var hash = (await _engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 5)))).Hashes()[0]!;
        await _engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = Array.Empty<object>() });
        await PassAsync(days: 1);
        await PassAsync(days: 29);
        await GiveAsync(id, hash);
        await PassAsync(days: 2);
        await PassAsync(days: 40);
        Assert.Equal([true], await HasAsync(hash));
        Assert.Equal(hash, (await _engine.FindAsync(id)).Photos.Single().Hash);
    }

    [Fact]
    public async Task What_is_taken_again_counts_from_then()
    {
        var hash = await _engine.TakeAsync(TestPictures.Png(seed: 6));
        await PassAsync(days: 1);
        await PassAsync(days: 29);
        await _engine.TakeAsync(TestPictures.Png(seed: 6));
        await PassAsync(days: 29);
        Assert.Equal([true], await HasAsync(hash));
    }

    [Fact]
    public async Task What_a_served_feed_carries_stays_though_no_object_has_it()
    {
        var hash = await _engine.TakeAsync(TestPictures.Png(seed: 7));
        await _engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("served", extra: $"<image>https://feeds.example.test/photos/{hash}/portal.jpg</image>")));
        await _engine.PublishAsync(await _engine.PlanAsync());
        await PassAsync(days: 1);
        await PassAsync(days: 31);
        Assert.Equal([true], await HasAsync(hash));
        await _engine.SqlAsync("UPDATE plans SET current_snapshot_id = NULL");
        await PassAsync(days: 31);
        Assert.Equal([false], await HasAsync(hash));
    }

    [Fact]
    public async Task Files_stay_as_long_as_any_company_holds_the_picture()
    {
        var hash = await _engine.TakeAsync(TestPictures.Png(seed: 8));
        await _engine.SqlAsync($"""
            INSERT INTO companies (id, name) VALUES (777, 'Другая');
            INSERT INTO pictures SELECT (jsonb_populate_record(p, '{"{"}"company_id": 777{"}"}')).* FROM pictures p WHERE hash = '{hash}';
            INSERT INTO objects (company_id, source, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at)
            VALUES (777, 'manual', 'other', 'Flat', 'Sale', 'Secondary', 'Active', 'Rub', 'Total', '{"{}"}', '[]', '[{"{"}"url": "x", "hash": "{hash}"{"}"}]', '{"{}"}', '[]', now(), now());
            """);
        await PassAsync(days: 1);
        await PassAsync(days: 31);
        Assert.Equal(777L, await _engine.SqlAsync($"SELECT company_id FROM pictures WHERE hash = '{hash}'"));
        Assert.True(await _engine.HasOriginalAsync(hash));
        await _engine.SqlAsync("UPDATE objects SET photos = '[]'");
        await PassAsync(days: 1);
        await PassAsync(days: 31);
        Assert.False(await _engine.HasOriginalAsync(hash));
    }

    [Fact]
    public async Task Files_without_a_row_go_after_a_day()
    {
        var (lost, held) = (new string('a', 64), await _engine.TakeAsync(TestPictures.Png(seed: 9)));
        await _engine.Shelf().PutAsync(ShelfKeys.Original(lost), new byte[] { 1 }, Ct);
        await _engine.Shelf().PutAsync(ShelfKeys.Derivative(lost, "thumb.jpg"), new byte[] { 1 }, Ct);
        await foreach (var (key, _) in _engine.Shelf().ListAsync("", Ct))
            File.SetLastWriteTimeUtc((await _engine.Shelf().FileAsync(key, Ct))!, later.Clock.Now.UtcDateTime);
        await PassAsync(days: 0);
        Assert.True(await _engine.HasOriginalAsync(lost));
        await PassAsync(days: 2);
        Assert.DoesNotContain(await _engine.Shelf().ListAsync("", Ct).ToListAsync(Ct), f => f.Key.Contains(lost, StringComparison.Ordinal));
        Assert.True(await _engine.HasOriginalAsync(held));
    }

    [Fact]
    public async Task An_address_whose_picture_went_is_asked_from_the_beginning()
    {
        var hash = await _engine.TakeAsync(TestPictures.Png(seed: 10));
        await _engine.SqlAsync($"""
            INSERT INTO picture_fetches (company_id, url_hash, url, host, object_ids, hash, e_tag, last_modified, next_at, failures)
            SELECT company_id, '\x01', 'https://img.example.test/1.jpg', 'img.example.test', '{"{}"}', hash, 'tag', 'date', now(), 0 FROM pictures WHERE hash = '{hash}'
            """);
        await PassAsync(days: 1);
        await PassAsync(days: 31);
        Assert.Equal(true, await _engine.SqlAsync("SELECT hash IS NULL AND e_tag IS NULL AND last_modified IS NULL FROM picture_fetches"));
    }

    /// <summary>So much later the clean-up comes round.</summary>
    private async Task PassAsync(int days)
    {
        later.Clock.Now += TimeSpan.FromDays(days);
        await _engine.Services.GetRequiredService<PictureCleanUp>().RunAsync(Ct);
    }

    private Task<JsonNode> GiveAsync(long id, string hash) =>
        _engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = new[] { new { url = $"/photos/{hash}/full.jpg" } } });

    private async Task<List<bool>> HasAsync(params string[] hashes)
    {
        var found = new List<bool>();
        foreach (var hash in hashes)
        {
            var hasRow = (long)(await _engine.SqlAsync($"SELECT count(*) FROM pictures WHERE hash = '{hash}'"))! == 1;
            Assert.Equal(hasRow, await _engine.HasOriginalAsync(hash));
            found.Add(hasRow);
        }

        return found;
    }

    /// <summary>An engine whose days pass as a test wants.</summary>
    public sealed class Later : IAsyncLifetime
    {
        public Later(TestServer server) => Engine = new(server) { Clock = Clock };

        internal MovableClock Clock { get; } = new(DateTimeOffset.UtcNow);

        public RunningEngine Engine { get; }

        public ValueTask InitializeAsync() => Engine.InitializeAsync();

        public ValueTask DisposeAsync() => Engine.DisposeAsync();
    }
}
