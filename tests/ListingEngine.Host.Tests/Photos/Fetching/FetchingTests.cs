using System.Security.Cryptography;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;
using Npgsql;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>Addresses that came by import become pictures that the company holds.</summary>
public sealed class FetchingTests(FetchStock stock) : IClassFixture<FetchStock>
{
    private PictureWorld World => stock.World;

    private RunningEngine Engine => stock.Engine;

    [Fact]
    public async Task Tells_an_object_what_its_photos_are()
    {
        var (first, second) = (TestPictures.Png(640, 480, seed: 1), TestPictures.Png(300, 500, seed: 2));
        var id = await stock.ImportAsync("told", [World.Put("told/1", first), World.Put("told/2", second)]);
        await stock.PassAsync();
        Assert.Equal(
        [
            new ObjectPhoto { Url = World.At("told/1"), Hash = HashOf(first), Width = 640, Height = 480 },
            new() { Url = World.At("told/2"), Hash = HashOf(second), Width = 300, Height = 500 },
        ], await stock.PhotosAsync(id));
        using var served = await Engine.Http.GetAsync($"/photos/{HashOf(first)}/portal.jpg", TestContext.Current.CancellationToken);
        Assert.Equal("image/jpeg", served.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Is_no_change_that_somebody_made_and_reaches_the_feeds_all_the_same()
    {
        var id = await stock.ImportAsync("quiet", [World.Put("quiet/1", TestPictures.Png(seed: 3))]);
        var before = await Engine.FindAsync(id);
        await stock.PassAsync();
        var after = await Engine.FindAsync(id);
        Assert.Equal(before.UpdatedAt, after.UpdatedAt);
        Assert.True(after.Revision > before.Revision);
        Assert.Equal(0L, await Engine.SqlAsync($"SELECT count(*) FROM object_changes WHERE object_id = {id}"));
        Assert.Equal(0L, await Engine.SqlAsync($"SELECT count(*) FROM photo_work WHERE object_id = {id}"));
    }

    [Fact]
    public async Task Changes_an_object_once_for_all_its_photos()
    {
        var urls = Enumerable.Range(0, 15).Select(i => World.Put($"once/{i}", TestPictures.Png(200, 100, seed: i))).ToArray();
        var id = await stock.ImportAsync("once", urls);
        await Engine.SqlAsync($"""
            CREATE TABLE seen_changes (at timestamptz);
            CREATE FUNCTION see_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO seen_changes VALUES (now()); RETURN NULL; END $$;
            CREATE TRIGGER seen AFTER UPDATE ON objects FOR EACH ROW WHEN (NEW.id = {id}) EXECUTE FUNCTION see_change();
            """);
        await stock.PassAsync();
        Assert.All(await stock.PhotosAsync(id), p => Assert.NotNull(p.Hash));
        Assert.Equal(1L, await Engine.SqlAsync("SELECT count(*) FROM seen_changes"));
    }

    [Fact]
    public async Task Knows_an_address_again_in_another_object()
    {
        var url = World.Put("shared/1", TestPictures.Png(seed: 4));
        var first = await stock.ImportAsync("shared-1", [url]);
        await stock.PassAsync();
        var second = await stock.ImportAsync("shared-2", [url]);
        await stock.PassAsync();
        Assert.Equal((await stock.PhotoAsync(first)).Hash, (await stock.PhotoAsync(second)).Hash);
        Assert.Equal(1, World.TimesAsked("shared/1"));
    }

    [Fact]
    public async Task Keeps_what_it_knows_when_the_source_changes_the_price()
    {
        string[] urls = [World.Put("price/1", TestPictures.Png(seed: 5)), World.Put("price/2", 404)];
        var id = await stock.ImportAsync("price", urls);
        await stock.PassAsync();
        var before = await stock.PhotosAsync(id);
        await stock.ImportAsync("price", urls, price: 4_800_000);
        Assert.Equal(4_800_000m, (await Engine.FindAsync(id)).Price);
        Assert.Equal(before, await stock.PhotosAsync(id));
        Assert.Equal(PhotoProblem.Gone, before[1].Problem);
        Assert.Equal(0L, await Engine.SqlAsync($"SELECT count(*) FROM photo_work WHERE object_id = {id}"));
        await stock.PassAsync();
        Assert.Equal((1, 1), (World.TimesAsked("price/1"), World.TimesAsked("price/2")));
    }

    [Fact]
    public async Task Asks_for_what_a_source_adds_and_keeps_the_rest()
    {
        var first = World.Put("more/1", TestPictures.Png(seed: 6));
        var id = await stock.ImportAsync("more", [first]);
        await stock.PassAsync();
        var hash = (await stock.PhotoAsync(id)).Hash;
        await stock.ImportAsync("more", [World.Put("more/2", TestPictures.Png(seed: 7)), first]);
        Assert.Equal([null, hash], (await stock.PhotosAsync(id)).Select(p => p.Hash));
        await stock.PassAsync();
        Assert.All(await stock.PhotosAsync(id), p => Assert.NotNull(p.Hash));
        Assert.Equal(1, World.TimesAsked("more/1"));
    }

    [Fact]
    public async Task Asks_again_in_a_week_and_takes_nothing_when_it_is_the_same()
    {
        var url = World.PutTagged("same/1", TestPictures.Png(seed: 8), "\"one\"");
        var id = await stock.ImportAsync("same", [url]);
        await stock.PassAsync();
        var before = await Engine.FindAsync(id);
        await stock.PassAsync(TimeSpan.FromDays(6));
        Assert.Equal(1, World.TimesAsked("same/1"));
        await stock.PassAsync(TimeSpan.FromDays(1.1));
        Assert.Equal(2, World.TimesAsked("same/1"));
        Assert.Equal(before.Revision, (await Engine.FindAsync(id)).Revision);
        Assert.Equal(7, (await stock.WaitAsync(url)).TotalDays, 0.1);
    }

    [Fact]
    public async Task Takes_the_new_picture_behind_the_same_address()
    {
        var (old, fresh) = (TestPictures.Png(seed: 9), TestPictures.Png(seed: 10));
        var id = await stock.ImportAsync("fresh", [World.PutTagged("fresh/1", old, "\"old\"")]);
        await stock.PassAsync();
        World.PutTagged("fresh/1", fresh, "\"fresh\"");
        await stock.PassAsync(TimeSpan.FromDays(7.1));
        Assert.Equal(HashOf(fresh), (await stock.PhotoAsync(id)).Hash);
    }

    [Fact]
    public async Task Leaves_a_picture_that_a_person_turned_to_that_person()
    {
        var id = await stock.ImportAsync("turned", [World.Put("turned/1", TestPictures.Png(seed: 11))]);
        await stock.PassAsync();
        var own = new string('a', 64);
        await Engine.SqlAsync($"UPDATE objects SET photos = jsonb_set(photos, '{{0,hash}}', '\"{own}\"') WHERE id = {id}");
        World.Put("turned/1", TestPictures.Png(seed: 12));
        await stock.PassAsync(TimeSpan.FromDays(7.1));
        Assert.Equal(own, (await stock.PhotoAsync(id)).Hash);
    }

    [Fact]
    public async Task Goes_on_showing_a_picture_that_its_server_lost()
    {
        var id = await stock.ImportAsync("lost", [World.Put("lost/1", TestPictures.Png(seed: 13))]);
        await stock.PassAsync();
        var before = await stock.PhotoAsync(id);
        World.Put("lost/1", 404);
        await stock.PassAsync(TimeSpan.FromDays(7.1));
        Assert.Equal(2, World.TimesAsked("lost/1"));
        Assert.Equal(before, await stock.PhotoAsync(id));
    }

    [Fact]
    public async Task Does_not_wait_for_an_object_that_somebody_is_changing()
    {
        var id = await stock.ImportAsync("busy", [World.Put("busy/1", TestPictures.Png(seed: 14))]);
        await using (var other = new NpgsqlConnection(Engine.ConnectionString))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var transaction = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await stock.PassAsync();
            await using var change = new NpgsqlCommand($"UPDATE objects SET price = 1 WHERE id = {id}", other);
            await change.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            World.Put("busy/1", TestPictures.Png(seed: 15));
            await stock.PassAsync(TimeSpan.FromDays(7.1));
            await transaction.CommitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(HashOf(TestPictures.Png(seed: 14)), (await stock.PhotoAsync(id)).Hash);
        await stock.PassAsync();
        Assert.Equal(HashOf(TestPictures.Png(seed: 15)), (await stock.PhotoAsync(id)).Hash);
        Assert.Equal(1m, (await Engine.FindAsync(id)).Price);
    }

    [Fact]
    public async Task Leaves_archived_objects_alone_until_they_are_back()
    {
        var id = await stock.ImportAsync("archived", [World.Put("archived/1", TestPictures.Png(seed: 16))]);
        await Engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id = {id}");
        await stock.PassAsync();
        Assert.Equal(0, World.TimesAsked("archived/1"));
        await Engine.SqlAsync($"UPDATE objects SET status = 'Active' WHERE id = {id}");
        await stock.PassAsync();
        Assert.NotNull((await stock.PhotoAsync(id)).Hash);
    }

    [Fact]
    public async Task Forgets_an_address_that_no_object_shows_any_more()
    {
        var (old, fresh) = (World.Put("forgotten/1", TestPictures.Png(seed: 17)), World.Put("forgotten/2", TestPictures.Png(seed: 18)));
        await stock.ImportAsync("forgotten", [old]);
        await stock.PassAsync();
        await stock.ImportAsync("forgotten", [fresh]);
        await stock.PassAsync(TimeSpan.FromDays(7.1));
        Assert.Equal(1, World.TimesAsked("forgotten/1"));
        Assert.Null(await stock.RowAsync("url", old));
        Assert.NotNull(await stock.RowAsync("url", fresh));
    }

    [Fact]
    public async Task Fetches_for_each_company_what_is_its_own()
    {
        var url = World.Put("companies/1", TestPictures.Png(seed: 19));
        var id = await stock.ImportAsync("companies", [url]);
        var other = (long)(await Engine.SqlAsync($"""
            INSERT INTO companies (id, name) VALUES (555, 'Другая');
            INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at)
            SELECT 555, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at
            FROM objects WHERE id = {id} RETURNING id
            """))!;
        await stock.PassAsync();
        Assert.Equal(2, World.TimesAsked("companies/1"));
        Assert.Equal(2L, await Engine.SqlAsync($"SELECT count(*) FROM pictures WHERE hash = '{HashOf(TestPictures.Png(seed: 19))}'"));
        Assert.Equal(1L, await Engine.SqlAsync($"SELECT count(*) FROM objects WHERE id = {other} AND photos -> 0 ->> 'hash' IS NOT NULL"));
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
