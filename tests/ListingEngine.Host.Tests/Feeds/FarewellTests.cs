using System.Text.Json.Nodes;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>What a site's catalogue is told of objects that left it.</summary>
public sealed class FarewellTests(TestServer server) : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private RunningEngine _engine = null!;
    private JsonNode _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = new(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(6));
        _plan = await _engine.PlanAsync("tilda");
        await _engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Says_that_an_object_is_closed_and_counts_it_as_gone()
    {
        await CloseAsync("3");
        var published = await _engine.PublishAsync(_plan);
        Assert.Equal((2, 5, 1), ((int)published["snapshot"]!, (int)published["offers"]!, (int)published["removed"]!));
        Assert.Equal("1:1 2:1 4:1 5:1 6:1 3:0", await ToldAsync());
        Assert.Equal((2, 24), ((int)(await _engine.PublishAsync(_plan))["snapshot"]!, await NextInHoursAsync()));
    }

    [Fact]
    public async Task Says_it_for_a_day_at_least_and_until_somebody_fetched_it()
    {
        await CloseAsync("3");
        await _engine.PublishAsync(_plan);
        await _engine.SqlAsync("UPDATE objects SET price = price + 1 WHERE external_id = '1'");
        await _engine.PublishAsync(_plan);
        _clock.Shift += TimeSpan.FromHours(25);
        Assert.Equal(3, (int)(await _engine.PublishAsync(_plan))["snapshot"]!);
        await FetchAsync();
        var published = await _engine.PublishAsync(_plan);
        Assert.Equal((4, 5, 0), ((int)published["snapshot"]!, (int)published["offers"]!, (int)published["removed"]!));
        Assert.Equal("1:1 2:1 4:1 5:1 6:1", await ToldAsync());
    }

    [Fact]
    public async Task Says_it_on_within_the_day_whoever_fetched_it()
    {
        await CloseAsync("3");
        await _engine.PublishAsync(_plan);
        await FetchAsync();
        _clock.Shift += TimeSpan.FromHours(23);
        Assert.Equal(2, (int)(await _engine.PublishAsync(_plan))["snapshot"]!);
    }

    [Fact]
    public async Task Says_it_for_a_month_at_most()
    {
        await CloseAsync("3");
        await _engine.PublishAsync(_plan);
        _clock.Shift += TimeSpan.FromDays(31);
        await _engine.SqlAsync("UPDATE objects SET confirmed_at = now() + interval '31 days'");
        Assert.Equal(3, (int)(await _engine.PublishAsync(_plan))["snapshot"]!);
        Assert.Equal("1:1 2:1 4:1 5:1 6:1", await ToldAsync());
    }

    [Fact]
    public async Task Names_time_as_the_cause_of_its_end()
    {
        await CloseAsync("3");
        await _engine.PublishAsync(_plan);
        await FetchAsync();
        _clock.Shift += TimeSpan.FromHours(25);
        await using (var scope = _engine.Services.CreateAsyncScope())
        {
            await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
            await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync((long)_plan["id"]!, VersionCause.Changes, TestContext.Current.CancellationToken);
        }

        var version = (await _engine.GetAsync($"/plans/{_plan["id"]}/snapshots"))["items"]![0]!;
        Assert.Equal((3, "time"), ((int)version["number"]!, (string?)version["cause"]));
    }

    [Fact]
    public async Task Takes_it_back_when_the_object_is_offered_again()
    {
        await CloseAsync("3");
        await _engine.PublishAsync(_plan);
        await _engine.SqlAsync("UPDATE objects SET status = 'Active' WHERE external_id = '3'");
        await _engine.PublishAsync(_plan);
        Assert.Equal("1:1 2:1 3:1 4:1 5:1 6:1", await ToldAsync());
    }

    [Fact]
    public async Task Says_nothing_of_a_held_version_until_it_is_accepted()
    {
        await CloseAsync("3", "4", "5");
        Assert.True((bool)(await _engine.PublishAsync(_plan))["held"]!);
        Assert.Equal("1:1 2:1 3:1 4:1 5:1 6:1", await ToldAsync());
        await _engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/held/accept");
        Assert.Equal("1:1 2:1 6:1 3:0 4:0 5:0", await ToldAsync());
    }

    [Fact]
    public async Task Closes_what_an_older_version_does_not_have()
    {
        await _engine.ImportAsync(YandexFeed.Flats(7));
        await _engine.PublishAsync(_plan);
        await _engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/snapshots/1/rollback");
        Assert.Equal("1:1 2:1 3:1 4:1 5:1 6:1 7:0", await ToldAsync());
    }

    private async Task CloseAsync(params string[] ids) => await _engine.SqlAsync($"UPDATE objects SET status = 'Closed' WHERE external_id IN ({string.Join(", ", ids.Select(i => $"'{i}'"))})");

    // "id:quantity" of every row.
    private async Task<string> ToldAsync()
    {
        var rows = (await _engine.Http.GetStringAsync((string)_plan["feedUrl"]!)).TrimEnd('\n').Split('\n').Select(r => r.Split(';')).ToList();
        var (id, quantity) = (rows[0].IndexOf("External ID"), rows[0].IndexOf("Quantity"));
        return string.Join(' ', rows.Skip(1).Select(r => $"{r[id]}:{r[quantity]}"));
    }

    // A fetch is written down behind the answer.
    private async Task FetchAsync()
    {
        await ToldAsync();
        while (await _engine.SqlAsync("SELECT count(*) FROM feed_pulls") is 0L) await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    private async Task<int> NextInHoursAsync() => (int)(await _engine.SqlAsync("SELECT round(extract(epoch FROM next_at - now()) / 3600)::int FROM plans"))!;
}
