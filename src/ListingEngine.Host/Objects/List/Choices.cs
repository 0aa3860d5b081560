using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.List;

/// <summary>A thing to choose by its name.</summary>
internal sealed record Choice(long Id, string Name);

/// <summary>What the list's form offers to choose from.</summary>
/// <param name="Agents">Those who are with the company, by name.</param>
/// <param name="Plans">Plans by name, for reading an address that names one.</param>
internal sealed record Choices(
    IReadOnlyList<Choice> Agents, IReadOnlyList<Choice> Departments, IReadOnlyList<Choice> Plans, IReadOnlyList<string> Sources)
{
    public static async Task<Choices> ReadAsync(ListingDb db, CancellationToken ct) => new(
        await db.People.Where(p => p.LeftAt == null).OrderBy(p => p.Name).Select(p => new Choice(p.Id, p.Name)).ToListAsync(ct),
        await db.Departments.OrderBy(d => d.Name).Select(d => new Choice(d.Id, d.Name)).ToListAsync(ct),
        await db.Plans.OrderBy(p => p.Name).Select(p => new Choice(p.Id, p.Name)).ToListAsync(ct),
        await SourcesAsync(db, ct));

    public static string? Name(IEnumerable<Choice> choices, string id) => 
        choices.FirstOrDefault(c => c.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == id)?.Name;

    // There are few sources and many objects: each next one is found in the index by a leap.
    private static Task<List<string>> SourcesAsync(ListingDb db, CancellationToken ct) => db.Database.SqlQuery<string>($"""
        WITH RECURSIVE leap(source) AS (
            SELECT min(source) FROM objects WHERE company_id = {db.CompanyId}
            UNION ALL
            SELECT (SELECT min(o.source) FROM objects o WHERE o.company_id = {db.CompanyId} AND o.source > leap.source) FROM leap WHERE leap.source IS NOT NULL)
        SELECT source AS "Value" FROM leap WHERE source IS NOT NULL LIMIT 200
        """).ToListAsync(ct);
}
