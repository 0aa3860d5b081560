using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>One step: all objects of a person go to another one, and, if they leave, the door is closed behind them.</summary>
[Needs(Rights.ManagePeople)]
internal sealed class HandOverModel(ListingDb db, CompanyScope scope, PersonDoor door, PersonLeaving leaving, PageText text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "person")]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Leaves { get; set; }

    /// <summary>Number of the person who gets the objects; empty leaves them.</summary>
    [BindProperty]
    public string? Heir { get; set; }

    public Person Person { get; private set; } = null!;

    public int Objects { get; private set; }

    public IReadOnlyList<(long Id, string Name)> Heirs { get; private set; } = [];

    public bool MayHandOver => scope.Who.Has(Rights.HandOverAny);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ReadAsync(ct) is { } no) return no;
        ModelState.Clear();
        var heir = long.TryParse(Heir, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to != Id
            ? await db.People.SingleOrDefaultAsync(p => p.Id == to && p.LeftAt == null, ct) : null;
        if (heir is not null && !MayHandOver) return Forbid();
        if (heir is null && (!string.IsNullOrEmpty(Heir) || !Leaves)) ModelState.AddModelError("Heir", text["HandOver.NoHeir"]);
        if (!ModelState.IsValid) return Page();
        if (await leaving.GoAsync(Person, heir, Leaves, ct) is not { } count)
        {
            ModelState.AddModelError("", text["Rights.LastAdministrator"]);
            return Page();
        }

        var handed = heir is null ? "" : text.Say("HandOver.Done", text.Count("Count.Objects", count), heir.Name);
        TempData.Tell(new($"{(Leaves ? text["Person.Left"] : "")} {handed}".Trim(), Link: $"/settings/people/{Id}", LinkText: Leaves ? text["Person.Return"] : null));
        return Redirect($"/settings/people/{Id}");
    }

    private async Task<IActionResult?> ReadAsync(CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(p => p.Id == Id, ct) is not { } person) return NotFound();
        Person = person;
        if (!Power.Covers(scope.Who, person, await door.FindAsync(Id, ct))) return Forbid();
        Objects = await db.Objects.CountAsync(o => o.AgentId == Id, ct);
        Heirs = [.. (await db.People.Where(p => p.LeftAt == null && p.Id != Id).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct))
            .Select(p => (p.Id, p.Name))];
        return null;
    }
}
