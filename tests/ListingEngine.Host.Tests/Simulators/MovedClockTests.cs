using System.Net;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>What a portal gets while the engine's clock does odd things.</summary>
public sealed class MovedClockTests(TestServer server) : IAsyncLifetime
{
    // In the past: a date in the future is no condition (RFC 9110 section 13.1.3).
    private readonly MovableClock _clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(3)));
    private RunningEngine _engine = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = new RunningEngine(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(10));
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Gives_the_newer_of_two_versions_of_one_second_to_who_asks_by_date(bool packed)
    {
        var plan = await _engine.PlanAsync();
        await _engine.PublishAsync(plan);
        using var first = await AskAsync((string)plan["feedUrl"]!, packed);
        await ChangePriceAsync();
        await _engine.PublishAsync(plan);
        using var second = await AskAsync((string)plan["feedUrl"]!, packed, first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Gives_an_accepted_version_to_who_asks_by_the_hour_of_the_last_visit(bool packed)
    {
        var plan = await _engine.PlanAsync();
        await _engine.PublishAsync(plan);
        _clock.Now += TimeSpan.FromHours(1);
        await _engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id::int > 3");
        Assert.True((bool)(await _engine.PublishAsync(plan))["held"]!);
        _clock.Now += TimeSpan.FromHours(1);
        var visit = _clock.Now;
        _clock.Now += TimeSpan.FromHours(1);
        await _engine.SendAsync(HttpMethod.Post, $"/plans/{plan["id"]}/held/accept");
        using var answer = await AskAsync((string)plan["feedUrl"]!, packed, visit);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Serves_what_another_node_shelved_though_the_clock_was_set_back()
    {
        var plan = await _engine.PlanAsync();
        await _engine.PublishAsync(plan);
        await ChangePriceAsync();
        await _engine.PublishAsync(plan);
        var here = await _engine.Http.GetStringAsync((string)plan["feedUrl"]!);
        _clock.Now -= TimeSpan.FromHours(1);
        await _engine.SqlAsync("UPDATE plans SET current_snapshot_id = (SELECT min(id) FROM feed_snapshots WHERE plan_id = plans.id)");
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (await _engine.Http.GetStringAsync((string)plan["feedUrl"]!) == here)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(10), "the feed stayed as it was");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Keeps_an_object_on_air_for_its_minimum_days_and_no_longer()
    {
        var lines = new[] { new { filter = new { }, limit = 9 } };
        var plan = await _engine.SendAsync(
            HttpMethod.Post, "/plans", new { portal = "yandex", name = "days", minimumDays = 3, sort = "Cheapest", lines });
        await _engine.PublishAsync(plan);
        await _engine.SqlAsync("UPDATE objects SET price = 1000000 WHERE external_id = '10'");
        _clock.Now += TimeSpan.FromDays(2);
        Assert.Equal(0, (int)(await _engine.PublishAsync(plan))["added"]!);
        _clock.Now += TimeSpan.FromDays(2);
        Assert.Equal(1, (int)(await _engine.PublishAsync(plan))["added"]!);
    }

    private Task<object?> ChangePriceAsync() => _engine.SqlAsync("UPDATE objects SET price = 4321000 WHERE external_id = '1'");

    private async Task<HttpResponseMessage> AskAsync(string url, bool packed, DateTimeOffset? since = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (packed) request.Headers.AcceptEncoding.Add(new("gzip"));
        request.Headers.IfModifiedSince = since;
        return await _engine.Http.SendAsync(request);
    }
}
