using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>The rounds as Quartz runs them, on two nodes of one database.</summary>
public sealed class TwoNodesTests(TestServer server) : IAsyncLifetime
{
    private PictureWorld _world = null!;
    private RunningEngine _one = null!;
    private RunningEngine _other = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await PictureWorld.StartAsync();
        _one = Node();
        await _one.InitializeAsync();
        _other = Node(_one.ConnectionString);
        await _other.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _other.DisposeAsync();
        await _one.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Fetch_each_address_once()
    {
        var urls = Enumerable.Range(0, 40).Select(i => _world.Put($"{i}", TestPictures.Png(80, 60, seed: i), host: 1 + i % 4)).ToArray();
        await _one.ImportAsync(YandexFeed.Of([.. urls.Chunk(5).Select((part, i) => FetchStock.Offer($"{i}", part))]));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await _one.SqlAsync("SELECT bool_and(photos @? '$[*].hash' AND NOT jsonb_path_exists(photos, '$[*] ? (!exists(@.hash))')) FROM objects") is not true)
            await Task.Delay(200, patience.Token);
        Assert.Equal(urls.Length, _world.Asked.Count);
        Assert.Equal(urls.Length, _world.Asked.Distinct().Count());
    }

    private RunningEngine Node(string? database = null) => new(server)
    {
        Database = database,
        Settings = { ["Jobs:Run"] = "true", ["Photos:LookEvery"] = "00:00:01", ["Photos:AllowPrivateAddresses"] = "true", ["Photos:HostPause"] = "00:00:00" },
    };
}
