using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Photos.Fetching;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>An engine whose photos come from servers of the test's own, with a clock that the test sets forward. Its rounds go when they are told to.</summary>
public sealed partial class FetchStock(TestServer server) : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();

    public RunningEngine Engine { get; private set; } = null!;

    internal PictureWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        World = await PictureWorld.StartAsync();
        Engine = new(server)
        {
            Clock = _clock,
            Settings =
            {
                ["Photos:AllowPrivateAddresses"] = "true", ["Photos:HostPause"] = "00:00:00", ["Photos:FetchMaxBytes"] = "1000000",
            },
        };
        await Engine.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await World.DisposeAsync();
    }

    /// <summary>An offer of a feed with these pictures.</summary>
    public static string Offer(string id, IEnumerable<string> urls, int price = 5_000_000) =>
        Images().Replace(YandexFeed.Flat(id, price), "").Replace("<description>", string.Concat(urls.Select(u => $"<image>{u}</image>")) + "<description>", StringComparison.Ordinal);

    /// <summary>Takes one offer into the stock.</summary>
    /// <returns>Number of its object.</returns>
    public async Task<long> ImportAsync(string id, string[] urls, int price = 5_000_000)
    {
        var (status, report) = await Engine.ImportAsync(YandexFeed.Of(Offer(id, urls, price)));
        Assert.True(status == 200, report.ToJsonString());
        return (long)(await Engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{id}'"))!;
    }

    /// <summary>So much later the rounds come round.</summary>
    public async Task PassAsync(TimeSpan time = default)
    {
        _clock.Shift += time;
        await using var scope = Engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NewAddresses>().RunAsync(TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<DuePictures>().RunAsync(TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<NewAddresses>().RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sets the clock forward, and nothing else.</summary>
    public void Wait(TimeSpan time) => _clock.Shift += time;

    public async Task<IReadOnlyList<ObjectPhoto>> PhotosAsync(long id) => (await Engine.FindAsync(id)).Photos;

    /// <summary>The only photo of the object.</summary>
    public async Task<ObjectPhoto> PhotoAsync(long id) => Assert.Single(await PhotosAsync(id));

    /// <summary>One value of the row of an address.</summary>
    public Task<object?> RowAsync(string column, string url) => Engine.SqlAsync($"SELECT {column} FROM picture_fetches WHERE url = '{url}'");

    /// <summary>How long the address waits.</summary>
    public async Task<TimeSpan> WaitAsync(string url) => (DateTime)(await RowAsync("next_at", url))! - (DateTime)(await RowAsync("checked_at", url))!;

    [GeneratedRegex("<image>.*?</image>")]
    private static partial Regex Images();
}
