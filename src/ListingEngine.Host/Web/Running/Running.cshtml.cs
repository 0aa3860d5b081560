using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Web.Running;

/// <summary>Long work that goes on, and what ended a moment ago, shown in every page for whoever may start it.</summary>
[Needs(Rights.Import)]
internal sealed class RunningModel(ListingDb db, CompanyScope scope, TimeProvider clock) : PageModel
{
    private static readonly TimeSpan ToldFor = TimeSpan.FromSeconds(30);

    public IReadOnlyList<RunningLine> Runs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (since, me) = (clock.GetUtcNow() - ToldFor, scope.Who.PersonId);
        Runs = await db.Imports
            .Where(r => r.State == ImportState.Running || r.State == ImportState.Queued
                || me != null && r.PersonId == me && r.EndedAt > since && (r.State == ImportState.Done || r.State == ImportState.Failed))
            .OrderBy(r => r.Id)
            .Select(r => new RunningLine(r.Id, r.FileName ?? r.Source, r.State, r.Read, r.Size == 0 ? null : (int)(r.Position * 100 / r.Size)))
            .ToListAsync(ct);
    }
}

/// <summary>One import.</summary>
internal sealed record RunningLine(long Id, string Name, ImportState State, int Read, int? Percent)
{
    public bool IsOpen => State is ImportState.Running or ImportState.Queued;

    public bool IsGood => State == ImportState.Done;
}
