using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;

namespace ListingEngine.Host.Tests.Objects.Quality;

/// <summary>Objects that nobody confirms leave the feeds by themselves, and come back when someone does.</summary>
public sealed class OverdueTests(TestServer server) : IAsyncLifetime
{
    // Of today: a browser drops the cookies of long ago.
    private static readonly DateTimeOffset Start = new(DateTime.UtcNow.Date.AddHours(9), TimeSpan.Zero);

    private readonly MovableClock _clock = new(Start);
    private RunningEngine _engine = null!;
    private JsonNode _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = new RunningEngine(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(10));
        await _engine.SqlAsync($"UPDATE objects SET confirmed_at = '{Start:O}'");
        await RuleAsync(withhold: 30);
        _plan = await _engine.PlanAsync();
        await _engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task An_overdue_object_is_withheld_with_that_reason_and_comes_back_when_confirmed()
    {
        await _engine.SqlAsync($"UPDATE objects SET confirmed_at = '{Start.AddDays(-20):O}' WHERE external_id IN ('1', '2')");
        Assert.Equal(10, (int)(await _engine.PublishAsync(_plan))["offers"]!);
        _clock.Now = Start.AddDays(11);
        Assert.Equal(8, (int)(await _engine.PublishAsync(_plan))["offers"]!);
        var records = (await _engine.GetAsync($"/plans/{_plan["id"]}/records?state=withheld"))["items"]!.AsArray();
        Assert.Equal(2, records.Count);
        Assert.All(records, r => Assert.Equal("plan.not-confirmed", (string?)r!["reasons"]![0]!["code"]));

        using var agent = await Visitor.SignInAsync(_engine, Role.Marketer);
        var id = (long)(await _engine.SqlAsync("SELECT id FROM objects WHERE external_id = '1'"))!;
        var answer = await agent.PostAsync("/quality/confirm", new() { ["id"] = $"{id}" }, "/quality");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(9, (int)(await _engine.PublishAsync(_plan))["offers"]!);
    }

    [Fact]
    public async Task A_record_knows_when_its_verdict_changes_by_itself()
    {
        Assert.Equal(Start.AddDays(30).UtcDateTime, await _engine.SqlAsync("SELECT DISTINCT review_at FROM feed_records"));
        _clock.Now = Start.AddDays(30);
        var result = await _engine.PublishAsync(_plan);
        Assert.True((bool)result["held"]!, "a drop to none waits for a person");
        Assert.Equal(10L, await _engine.SqlAsync("SELECT count(*) FROM feed_records WHERE state = 'Withheld' AND review_at IS NULL"));
    }

    [Fact]
    public async Task Other_rules_count_at_the_next_publication()
    {
        _clock.Now = Start.AddDays(6);
        await _engine.SqlAsync($"UPDATE objects SET confirmed_at = '{_clock.Now:O}' WHERE external_id <> '3'");
        await RuleAsync(withhold: 5);
        Assert.Equal(9, (int)(await _engine.PublishAsync(_plan))["offers"]!);
        await RuleAsync(withhold: null);
        Assert.Equal(10, (int)(await _engine.PublishAsync(_plan))["offers"]!);
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM feed_records WHERE review_at IS NOT NULL"));
    }

    [Fact]
    public async Task An_overdue_object_still_tells_what_its_portal_misses()
    {
        await _engine.SqlAsync($"UPDATE objects SET price = NULL, confirmed_at = '{Start.AddDays(-40):O}' WHERE external_id = '4'");
        await _engine.PublishAsync(_plan);
        var record = (await _engine.GetAsync($"/plans/{_plan["id"]}/records?state=withheld"))["items"]!.AsArray().Single()!;
        var codes = record["reasons"]!.AsArray().Select(r => (string?)r!["code"]).ToList();
        Assert.Equal("plan.not-confirmed", codes[0]);
        Assert.Contains(codes, c => c!.StartsWith("yandex.price", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_object_that_no_line_takes_is_not_called_overdue()
    {
        await _engine.SqlAsync($"UPDATE objects SET deal = 'LongRent', confirmed_at = '{Start.AddDays(-40):O}' WHERE external_id = '5'");
        var sale = new { all = new[] { new { field = "deal", op = "=", value = "Sale" } } };
        var plan = await _engine.PlanAsync(lines: new[] { new { filter = sale } });
        await _engine.PublishAsync(plan);
        Assert.Equal("[{\"code\": \"plan.no-line\"}]", await _engine.SqlAsync(
            $"SELECT reasons::text FROM feed_records r JOIN objects o ON o.id = r.object_id WHERE o.external_id = '5' AND plan_id = {plan["id"]}"));
    }

    private Task<object?> RuleAsync(int? withhold) => _engine.SqlAsync(
        $$"""UPDATE companies SET actuality_rules = '[{"askAgentDays": 3, "tellHeadDays": 4{{(withhold is null ? "" : $", \"withholdDays\": {withhold}")}}, "kinds": [], "deals": []}]'""");
}
