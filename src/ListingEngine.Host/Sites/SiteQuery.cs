using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Sites;

/// <summary>One page of what was found.</summary>
/// <param name="Total">Objects of all pages together.</param>
internal sealed record FoundObjects(IReadOnlyList<PropertyObject> Objects, int Total);

/// <summary>An object that somebody asked for by its number.</summary>
/// <param name="Agent">Who runs it, while with the company.</param>
/// <param name="IsShown">False for one that the site does not show, or not any more.</param>
internal sealed record FoundObject(PropertyObject Object, Person? Agent, bool IsShown)
{
    /// <summary>Not shown for now: somebody reserved it, and it may come back.</summary>
    public bool IsReserved => !IsShown && Object.Status == ObjectStatus.Reserved;
}

/// <summary>Reads what a site shows. The scope is the company's.</summary>
internal sealed class SiteQuery(ListingDb db)
{
    /// <summary>
    /// The page's numbers and the count come of one question; the wide rows are read for the page alone. What has to look at the rows themselves
    /// does so once; the whole is counted and ordered out of the narrow index, which is cheaper twice than kept.
    /// </summary>
    public async Task<FoundObjects> FindAsync(Site site, SiteAsk ask, CancellationToken ct)
    {
        await using var command = (await db.ConnectionAsync(ct)).CreateCommand();
        var sql = new SiteSql(command.Parameters);
        command.CommandText = $"""
            WITH found AS {(ask.IsNarrow ? "" : "NOT ")}MATERIALIZED (SELECT o.id, {ask.Sort.By} AS by FROM objects o WHERE {sql.Where(site, ask)})
            SELECT (SELECT count(*) FROM found)::int,
                ARRAY(SELECT id FROM found ORDER BY {ask.Sort.Sql} LIMIT {sql.Value(ask.PageSize)} OFFSET {sql.Value((ask.Page - 1L) * ask.PageSize)})
            """;
        var (total, ids) = await ReadAsync(command, ct);
        if (ids.Length == 0) return new([], total);
        var objects = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        return new([.. ids.Where(objects.ContainsKey).Select(id => objects[id])], total);
    }

    /// <summary>Null for what never was for visitors: drafts, and numbers of nobody or of others.</summary>
    public async Task<FoundObject?> FindAsync(Site site, long id, CancellationToken ct)
    {
        var found = await (from o in db.Objects
                           join p in db.People on o.AgentId equals p.Id into people
                           from agent in people.DefaultIfEmpty()
                           where o.Id == id && o.Status != ObjectStatus.Draft
                           select new { o, agent }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null) return null;
        await using var command = (await db.ConnectionAsync(ct)).CreateCommand();
        var sql = new SiteSql(command.Parameters);
        command.CommandText = $"SELECT EXISTS (SELECT FROM objects o WHERE {sql.Shown(site)} AND o.id = {sql.Value(id)})";
        return new(found.o, found.agent is { LeftAt: null } ? found.agent : null, (bool)(await command.ExecuteScalarAsync(ct))!);
    }

    /// <summary>How many objects the site shows.</summary>
    public async Task<int> CountAsync(Site site, CancellationToken ct)
    {
        await using var command = (await db.ConnectionAsync(ct)).CreateCommand();
        command.CommandText = $"SELECT count(*)::int FROM objects o WHERE {new SiteSql(command.Parameters).Shown(site)}";
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<(int Total, long[] Ids)> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return (row.GetInt32(0), row.GetFieldValue<long[]>(1));
    }
}
