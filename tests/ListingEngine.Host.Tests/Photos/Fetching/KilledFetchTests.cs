using System.Net.Http.Headers;
using System.Text;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Tests.Commands;
using ListingEngine.Host.Tests.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>The engine killed while it fetches, and started again on what it left.</summary>
public sealed class KilledFetchTests(TestServer server) : IAsyncLifetime
{
    private const int Pictures = 60;

    private readonly string _root = Directory.CreateTempSubdirectory("listings-kill-").FullName;
    private PictureWorld _world = null!;
    private string _database = "";

    public async ValueTask InitializeAsync()
    {
        _database = await server.NewDatabaseAsync();
        _world = await PictureWorld.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task Loses_no_picture_and_leaves_none_that_is_not_there()
    {
        var (killed, asked) = (new TaskCompletionSource(), 0);
        var urls = Enumerable.Range(0, Pictures).Select(i => _world.Put($"{i}", async http =>
        {
            if (Interlocked.Increment(ref asked) > Pictures / 2) await killed.Task.WaitAsync(http.RequestAborted);
            await http.Response.Body.WriteAsync(TestPictures.Png(300, 200, seed: i));
        })).ToArray();
        using (var first = Start())
        {
            await ImportAsync(await first.AddressAsync(), urls);
            await UntilAsync("SELECT count(*) > 10 FROM pictures");
            await first.KillAsync();
            killed.SetResult();
        }

        Assert.Equal(true, await RunAsync($"SELECT count(*) < {Pictures} FROM pictures"));
        await AssertWholeAsync();
        // So much later the leases of the dead node are over.
        await RunAsync("UPDATE picture_fetches SET next_at = next_at - interval '5 minutes'");
        using (var second = Start())
        {
            await second.AddressAsync();
            await UntilAsync("SELECT NOT EXISTS (SELECT FROM objects WHERE jsonb_path_exists(photos, '$[*] ? (!exists(@.hash))'))");
        }

        await AssertWholeAsync();
        Assert.Equal((long)Pictures, await RunAsync("SELECT count(*) FROM pictures"));
    }

    private EngineProcess Start() => EngineProcess.Start(_database, _root,
        new Dictionary<string, string> { ["Photos__AllowPrivateAddresses"] = "true", ["Photos__LookEvery"] = "00:00:01", ["Photos__HostPause"] = "00:00:00" }, "serve");

    private static async Task ImportAsync(string address, string[] urls)
    {
        using var http = new HttpClient { BaseAddress = new(address), DefaultRequestHeaders = { { "X-Api-Key", RunningEngine.Key } } };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var feed = YandexFeed.Of([.. urls.Chunk(10).Select((part, i) => FetchStock.Offer($"{i}", part))]);
        using var answer = await http.PostAsync("/api/v1/imports?format=yandex", new ByteArrayContent(Encoding.UTF8.GetBytes(feed)));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Whatever an object shows has a row, and whatever has a row has its file.</summary>
    private async Task AssertWholeAsync()
    {
        Assert.Equal(0L, await RunAsync("""
            SELECT count(*) FROM objects o, jsonb_array_elements(o.photos) p
            WHERE p ->> 'hash' IS NOT NULL AND NOT EXISTS (SELECT FROM pictures x WHERE x.company_id = o.company_id AND x.hash = p ->> 'hash')
            """));
        foreach (var hash in (string[])(await RunAsync("SELECT array_agg(hash) FROM pictures"))!)
            Assert.True(File.Exists(Path.Combine(_root, "photos", ShelfKeys.Original(hash))), hash);
    }

    private async Task UntilAsync(string question)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await RunAsync(question) is not true) await Task.Delay(20, patience.Token);
    }

    private async Task<object?> RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
