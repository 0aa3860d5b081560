using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Feeds.Room;

/// <summary>A plan with two versions: one offer came, one went, one changed.</summary>
internal static class RoomStock
{
    public static async Task<JsonNode> TwoVersionsAsync(RunningEngine engine)
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects; SET listings.retention = 'on'; DELETE FROM audit");
        await engine.ImportAsync(YandexFeed.Flats(10));
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("new"), YandexFeed.Flat("7", price: 4_321_000)));
        await engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '3'");
        await engine.PublishAsync(plan);
        return plan;
    }

    public static async Task<long> IdAsync(RunningEngine engine, string externalId) =>
        (long)(await engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{externalId}'"))!;

    /// <summary>Most offers go at once: the guard holds the next version.</summary>
    public static async Task HoldAsync(RunningEngine engine, JsonNode plan)
    {
        await engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id IN ('1', '2', '4', '5', '6', '8')");
        Assert.True((bool)(await engine.PublishAsync(plan))["held"]!);
    }
}
