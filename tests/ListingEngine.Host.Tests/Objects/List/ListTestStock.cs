using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.List;

/// <summary>Objects and people for tests of the list.</summary>
internal static class ListTestStock
{
    private static readonly ConditionalWeakTable<RunningEngine, Task<Visitor>> Administrators = [];

    public static async Task<long> AddAsync(this RunningEngine engine, string json, long? agent = null)
    {
        var o = JsonNode.Parse(json)!.AsObject();
        o.TryAdd("kind", "Flat");
        o.TryAdd("deal", "Sale");
        if (agent is not null) o["agentId"] = agent;
        return (long)(await engine.SendAsync(HttpMethod.Post, "/objects", o))["id"]!;
    }

    /// <summary>One administrator for all tests of an engine: signing in is limited by the minute.</summary>
    public static Task<Visitor> AdministratorAsync(this RunningEngine engine) =>
        Administrators.GetValue(engine, e => Visitor.SignInAsync(e, Role.Administrator));

    /// <summary>Another company with one object whose address nobody else has.</summary>
    public static async Task<long> ForeignAsync(this RunningEngine engine, string line) => (long)(await engine.SqlAsync($"""
        WITH c AS (INSERT INTO companies (name) VALUES ('Чужая') RETURNING id),
        o AS (INSERT INTO objects (company_id, source, feed_id, kind, deal, market, status, currency, price_unit, line, tags, metro, photos, attributes, unread, created_at, updated_at)
            SELECT id, 'manual', 'foreign-' || id, 'Flat', 'Sale', 'Secondary', 'Active', 'Rub', 'Whole', '{line}', '{"{}"}', '[]', '[]', '{"{}"}', '[]', now(), now() FROM c RETURNING id)
        SELECT id FROM o
        """))!;
}
