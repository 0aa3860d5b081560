using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>What is wrong with the data: not confirmed, incomplete for a portal, told twice, nobody's.</summary>
[Needs]
internal sealed class QualityModel(QualityQuery quality, QualityPeople people, FetchProgress progress, ListingDb db, CompanyScope scope) : PageModel
{
    private const int MostPages = 100_000;

    [BindProperty(SupportsGet = true)]
    public QualityShow? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Agent { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Plan { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    public QualityView View { get; private set; } = null!;

    public FetchCounts Pictures { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var (who, agents) = (default(string), default(long[]));
        if (Agent is { } agent)
        {
            who = await db.People.Where(p => p.Id == agent).Select(p => p.Name).SingleOrDefaultAsync(ct);
            agents = [agent];
        }
        else if (Department is { } department)
        {
            who = await db.Departments.Where(d => d.Id == department).Select(d => d.Name).SingleOrDefaultAsync(ct);
            agents = await people.OfDepartmentAsync(department, ct);
        }

        if (agents is not null && who is null) return NotFound();
        if (Agent is { } one && QualityScope.Of(scope.Who) is { } seen && !seen.Contains(one)) return Forbid();
        var shown = Show is { } show && Enum.IsDefined(show) ? show : (QualityShow?)null;
        Pictures = await progress.NowAsync(ct);
        View = await quality.RunAsync(new(default, agents, Plan, Code, Math.Clamp(Number ?? 1, 1, MostPages)), shown, who, ct);
        return Page();
    }

    /// <summary>The page with another list, the same people.</summary>
    public string Address(QualityShow show, long? plan = null, string? code = null, int? page = null) => Whole(show, Agent, Department, plan, code, page);

    /// <summary>The page of other people.</summary>
    public static string AddressOf(QualityShow? show, long? agent, long? department) => Whole(show, agent, department);

    private static string Whole(QualityShow? show, long? agent, long? department, long? plan = null, string? code = null, int? page = null) =>
        "/quality" + QueryString.Create(new KeyValuePair<string, string?>[]
        {
            new("show", show?.ToString().ToLowerInvariant()), new("agent", Text(agent)), new("department", Text(department)),
            new("plan", Text(plan)), new("code", code), new("p", page > 1 ? Text(page) : null),
        }.Where(q => q.Value is not null));

    private static string? Text(long? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
