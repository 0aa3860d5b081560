using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>Somebody or some department that a filter may name.</summary>
/// <param name="IsGone">Is with the company no more.</param>
internal sealed record Named(long Id, string Name, bool IsGone = false);

/// <summary>What the company has that filters can choose by.</summary>
internal sealed record EditorChoices(IReadOnlyList<Named> People, IReadOnlyList<Named> Departments, IReadOnlyList<string> Tags)
{
    private const int MostTags = 200;

    public FilterWords Words => new((asked, value) => value is decimal id ? Of(asked).FirstOrDefault(n => n.Id == id)?.Name : null);

    public IReadOnlyList<Named> Of(FilterField field) => field.Name switch { "agentId" => People, FilterFields.DepartmentId => Departments, _ => [] };

    /// <param name="db">Where they stand.</param>
    /// <param name="withTags">They are looked for in all objects, and only a form that is drawn shows them.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<EditorChoices> ReadAsync(ListingDb db, bool withTags, CancellationToken ct) => new(
        await db.People.OrderBy(p => p.LeftAt != null).ThenBy(p => p.Name).Select(p => new Named(p.Id, p.Name, p.LeftAt != null)).ToListAsync(ct),
        await db.Departments.OrderBy(d => d.Name).Select(d => new Named(d.Id, d.Name, false)).ToListAsync(ct),
        !withTags ? [] : await db.Database.SqlQuery<string>($"SELECT DISTINCT unnest(tags) AS \"Value\" FROM objects WHERE company_id = {db.CompanyId} AND tags <> '{{}}' LIMIT {MostTags}").OrderBy(t => t).ToListAsync(ct));
}
