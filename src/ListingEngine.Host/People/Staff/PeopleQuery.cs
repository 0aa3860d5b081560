using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>What the list of people is narrowed to; it stands in the address.</summary>
internal sealed class PeopleFilter
{
    public string? Q { get; set; }

    public long? Department { get; set; }

    public Role? Role { get; set; }

    /// <summary><c>door</c>: may sign in; <c>nodoor</c>: may not; <c>left</c>; <c>all</c>; else who works here.</summary>
    public string? State { get; set; }

    public int? Page { get; set; }

    public bool IsSet => Told.Text(Q) is not null || Department is not null || Role is not null || !string.IsNullOrEmpty(State);
}

/// <summary>One line of the list.</summary>
internal sealed record PersonRow(
    long Id, string Name, string? Position, string? Phone, string? Email, string? Photo, string? Department, Role Role, bool CanSignIn, bool IsLocked,
    DateTimeOffset? SignedInAt, DateTimeOffset? LeftAt)
{
    public int Objects { get; init; }
}

internal sealed class PeopleQuery(ListingDb db, TimeProvider clock)
{
    private const int Size = 50;

    public async Task<Page<PersonRow>> RunAsync(PeopleFilter filter, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = from p in Narrow(filter)
                   join l in db.Users on p.Id equals l.PersonId into logins
                   from l in logins.DefaultIfEmpty()
                   join d in db.Departments on p.DepartmentId equals d.Id into departments
                   from d in departments.DefaultIfEmpty()
                   where filter.State != "door" || l.PasswordHash != null
                   where filter.State != "nodoor" || l.PasswordHash == null
                   orderby p.Name, p.Id
                   select new PersonRow(p.Id, p.Name, p.Position, p.Phone, p.Email, p.PhotoUrl, d.Name, p.Role, l.PasswordHash != null && p.LeftAt == null,
                       l.LockoutEnd > now, l.SignedInAt, p.LeftAt);
        var page = await new PageQuery { Page = filter.Page, PageSize = Size }.OfAsync(rows, ct);
        var ids = page.Items.Select(p => p.Id).ToList();
        var objects = await db.Objects.Where(o => o.AgentId != null && ids.Contains(o.AgentId.Value) && o.Status != ObjectStatus.Archived)
            .GroupBy(o => o.AgentId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return page with { Items = [.. page.Items.Select(p => p with { Objects = objects.GetValueOrDefault(p.Id) })] };
    }

    private IQueryable<Person> Narrow(PeopleFilter filter)
    {
        var people = db.People.AsNoTracking();
        if (filter.State == "left") people = people.Where(p => p.LeftAt != null);
        else if (filter.State != "all") people = people.Where(p => p.LeftAt == null);
        if (filter.Department is { } department) people = people.Where(p => p.DepartmentId == department);
        if (filter.Role is { } role) people = people.Where(p => p.Role == role);
        if (Told.Text(filter.Q, 100) is not { } q) return people;
        var words = LikePattern.Of(q);
        var digits = string.Concat(q.Where(char.IsAsciiDigit));
        if (digits.Length == 11 && digits[0] == '8') digits = digits[1..];
        return people.Where(p => EF.Functions.ILike(p.Name, words, LikePattern.Escape) || EF.Functions.ILike(p.Email!, words, LikePattern.Escape)
            || EF.Functions.ILike(p.Position!, words, LikePattern.Escape) || digits.Length > 3 && p.Phone!.Contains(digits));
    }
}
