using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>The numbers of a department, or of those without one, and of each of its people.</summary>
/// <param name="Id">Null for people without a department.</param>
internal sealed record DepartmentNumbers(long? Id, string? Name, QualityNumbers Sum, IReadOnlyList<(string Name, QualityNumbers Numbers)> People);

/// <summary>Sorts the numbers of agents by their departments.</summary>
internal sealed class QualityPeople(ListingDb db)
{
    public async Task<IReadOnlyList<DepartmentNumbers>> RunAsync(IReadOnlyList<QualityNumbers> numbers, CancellationToken ct)
    {
        var ids = numbers.Select(n => n.Agent).ToArray();
        var people = await db.People.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.DepartmentId }).ToDictionaryAsync(p => p.Id, ct);
        var departments = await db.Departments.ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        return [.. numbers.Where(n => people.ContainsKey(n.Agent)).GroupBy(n => people[n.Agent].DepartmentId)
            .Select(g => new DepartmentNumbers(g.Key, g.Key is { } id ? departments[id] : null, QualityNumbers.Sum(g),
                [.. g.Select(n => (people[n.Agent].Name, n)).OrderByDescending(x => x.n.Overdue).ThenByDescending(x => x.n.Stale + x.n.Incomplete)
                    .ThenBy(x => x.Name, StringComparer.Ordinal)]))
            .OrderBy(d => d.Id is null).ThenBy(d => d.Name, StringComparer.Ordinal)];
    }

    public async Task<long[]> OfDepartmentAsync(long department, CancellationToken ct) =>
        await db.People.Where(p => p.DepartmentId == department).Select(p => p.Id).ToArrayAsync(ct);
}
