using System.Text.Json.Nodes;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Trial;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds.Trial;

/// <summary>A proposed definition is tried on the real stock, and nothing comes of it.</summary>
public sealed class PlanTrialTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    // Ten flats, the first the cheapest, and one without a price; the five cheapest are on air.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(11));
        await engine.SqlAsync("UPDATE objects SET price = CASE external_id WHEN '11' THEN NULL ELSE 1000000 + external_id::int END");
        _plan = await engine.SendAsync(HttpMethod.Post, "/plans", JsonNode.Parse(
            """{"portal":"yandex","name":"trial","sort":"Cheapest","lines":[{"filter":{},"limit":5,"cost":100,"service":"premium","quota":2,"serviceCost":50}]}"""));
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Nothing_changes_when_nothing_is_proposed()
    {
        var result = await TryAsync(d => d);
        Assert.Equal((5, 5, 0), (result.Offers, result.Staying, result.Moving));
        Assert.Empty(result.Entering);
        Assert.Empty(result.Leaving);
        Assert.Equal((0, 0, false, false), (result.Judged, result.Assumed, result.ChangesOffers, result.WouldBeHeld));
        Assert.Equal(new TrialLine(5, 2, 11, 600, IsOpen: true), Assert.Single(result.Lines));
        Assert.Equal(600, result.Cost);
    }

    [Fact]
    public async Task Tells_who_would_enter_in_their_order_and_at_what_cost()
    {
        var result = await TryAsync(d => d with { Lines = [d.Lines[0] with { Limit = 7 }], Budget = 700 });
        Assert.Equal("6 7", await NamesAsync(result.Entering));
        Assert.Equal((800m, 700m, 0m), (result.Cost, result.Budget, result.Lost));
        Assert.Equal("plan.quota-used", Assert.Single(result.Entering[0].Reasons).Code);
    }

    [Fact]
    public async Task Tells_who_would_leave_why_and_what_posting_them_again_would_cost()
    {
        var result = await TryAsync(d => d with { Sort = PlanSort.Dearest });
        Assert.Equal("1 2 3 4 5", await NamesAsync(result.Leaving.OrderBy(o => o.ObjectId)));
        Assert.Equal("plan.limit-reached", Assert.Single(result.Leaving[0].Reasons).Code);
        Assert.Equal(600, result.Lost);
        Assert.True(result.WouldBeHeld);
        Assert.Equal("10 9 8 7 6", await NamesAsync(result.Entering));
    }

    [Fact]
    public async Task Counts_what_keeps_objects_out_with_the_reasons_that_their_records_tell()
    {
        var result = await TryAsync(d => d with { Lines = [d.Lines[0] with { Filter = DearOrUnpriced }] });
        Assert.Equal(7, result.Withheld.Single(r => r.Reason.Code == "plan.no-line").Objects);
        Assert.Contains(result.Withheld, r => r.Reason.Code.StartsWith("yandex.price", StringComparison.Ordinal) && r.Objects == 1);
        Assert.Equal((3, 1), (Assert.Single(result.Agents).Offers, result.Agents[0].Withheld));
    }

    [Fact]
    public async Task Judges_again_when_the_offers_would_be_others()
    {
        var result = await TryAsync(d => d with { MinPhotos = 50 });
        Assert.True(result.ChangesOffers);
        Assert.Equal((11, 0, 0), (result.Judged, result.Assumed, result.Offers));
        Assert.Contains("photos.few", result.Leaving[0].Reasons.Select(r => r.Code));
    }

    [Fact]
    public async Task Knows_of_an_object_that_is_active_no_more()
    {
        await engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '1'");
        var result = await TryAsync(d => d);
        Assert.Equal("plan.not-active", Assert.Single(Assert.Single(result.Leaving).Reasons).Code);
        Assert.Equal("6", await NamesAsync(result.Entering));
    }

    [Fact]
    public async Task Keeps_to_the_pins_of_the_plan()
    {
        await engine.SendAsync(HttpMethod.Put, $"/plans/{_plan["id"]}/pins/{await engine.SqlAsync("SELECT id FROM objects WHERE external_id = '10'")}",
            new Dictionary<string, object> { ["in"] = true });
        var result = await TryAsync(d => d);
        Assert.Equal("10", await NamesAsync(result.Entering));
        Assert.Equal("5", await NamesAsync(result.Leaving));
    }

    [Fact]
    public async Task Tries_a_plan_that_is_not_saved_yet_at_another_portal()
    {
        var plan = new MediaPlan { CompanyId = 1, Portal = "cian", Name = "new", Token = "" };
        var result = await RunAsync(trial => trial.RunAsync(plan, new() { Lines = [new()] }, TestContext.Current.CancellationToken));
        Assert.Equal((11, 0), (result.Judged, result.Staying));
        Assert.Equal(result.Offers, result.Entering.Count);
    }

    [Fact]
    public async Task Writes_nothing()
    {
        var before = await StateAsync();
        await TryAsync(d => d with { Sort = PlanSort.Dearest, MaxPhotos = 1, Watermark = new() });
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Shows_an_offer_as_the_proposed_plan_would_write_it()
    {
        var id = (long)(await engine.SqlAsync("SELECT id FROM objects WHERE external_id = '3'"))!;
        var plan = await PlanAsync();
        var offer = await RunAsync(trial => trial.OfferAsync(plan, plan.Definition with { MaxPhotos = 1 }, id, new(0, HasService: true), TestContext.Current.CancellationToken));
        Assert.Single(offer!.Offer.Photos);
        Assert.StartsWith("<offer internal-id=\"3\">", offer.Written!.Trim(), StringComparison.Ordinal);
        Assert.Contains("<vas>premium</vas>", offer.Written, StringComparison.Ordinal);

        var refused = (long)(await engine.SqlAsync("SELECT id FROM objects WHERE external_id = '11'"))!;
        var none = await RunAsync(trial => trial.OfferAsync(plan, plan.Definition, refused, null, TestContext.Current.CancellationToken));
        Assert.Null(none!.Written);
        Assert.NotEmpty(none.Reasons);
        Assert.Null(await RunAsync(trial => trial.OfferAsync(plan, plan.Definition, 999_999, null, TestContext.Current.CancellationToken)));
    }

    private static Filter DearOrUnpriced { get; } = new()
    {
        Any = [new FilterCondition(FilterFields.Find("price")!, FilterOp.GreaterOrEqual, [1_000_008m]), new FilterCondition(FilterFields.Find("price")!, FilterOp.HasNot, [])],
    };

    private async Task<TrialResult> TryAsync(Func<PlanDefinition, PlanDefinition> propose)
    {
        var plan = await PlanAsync();
        return await RunAsync(trial => trial.RunAsync(plan, propose(plan.Definition), TestContext.Current.CancellationToken));
    }

    private async Task<MediaPlan> PlanAsync()
    {
        await using var scope = engine.Services.CreateAsyncScope();
        var id = (long)_plan["id"]!;
        return await scope.ServiceProvider.GetRequiredService<ListingDb>().Plans.IgnoreQueryFilters().AsNoTracking().SingleAsync(p => p.Id == id);
    }

    private async Task<T> RunAsync<T>(Func<PlanTrial, Task<T>> act)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return await act(scope.ServiceProvider.GetRequiredService<PlanTrial>());
    }

    private async Task<string> NamesAsync(IEnumerable<TrialObject> objects)
    {
        var ids = string.Join(',', objects.Select(o => o.ObjectId));
        return ids.Length == 0 ? "" : (string)(await engine.SqlAsync(
            $"SELECT string_agg(o.external_id, ' ' ORDER BY t.n) FROM unnest(ARRAY[{ids}]) WITH ORDINALITY t(id, n) JOIN objects o USING (id)"))!;
    }

    private async Task<string> StateAsync()
    {
        var state = "";
        foreach (var table in (string[])["plans", "feed_records", "feed_snapshots", "feed_chunks", "objects", "watermarks", "audit"])
            state += await engine.SqlAsync($"SELECT md5(coalesce(string_agg(t::text, ';' ORDER BY t::text), '')) FROM {table} t");
        return state;
    }
}
