using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>How often objects of which kinds are to be confirmed, and what follows when they are not.</summary>
[Needs(Rights.ManageCompany)]
internal sealed class ActualityRulesModel(ListingDb db, RuleReach reach, AuditTrail audit, PageText text) : PageModel
{
    private const string Path = "/settings/actuality";

    private Company _company = null!;

    /// <summary>Index of the rule in the form; -1 for a new one, null for no form.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Edit { get; set; }

    /// <summary>The state of the company that the reader saw.</summary>
    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public RuleForm Form { get; set; } = new();

    public IReadOnlyList<ActualityRule> Rules => _company.ActualityRules;

    public long Revision => _company.Revision;

    public IReadOnlyDictionary<int, Reach> Reaches { get; private set; } = new Dictionary<int, Reach>();

    /// <summary>What the suggested rules would touch, while there are none.</summary>
    public IReadOnlyDictionary<int, Reach> SuggestedReaches { get; private set; } = new Dictionary<int, Reach>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        if (Edit is { } at)
        {
            if (at < -1 || at >= Rules.Count) return NotFound();
            Form = at < 0 ? RuleForm.Of(new() { WithholdDays = 30 }) : RuleForm.Of(Rules[at]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Form.Fault() is var (field, key)) ModelState.AddModelError(field, text[key]);
        if (Seen != Revision) ModelState.AddModelError("", text["Actuality.Changed"]);
        if (!ModelState.IsValid || Edit is not { } at || at < -1 || at >= Rules.Count)
        {
            Edit ??= -1;
            Seen = Revision;
            ModelState.Remove(nameof(Seen));
            return Page();
        }

        return await ChangeAsync(rules =>
        {
            if (at < 0) rules.Add(Form.ToRule());
            else rules[at] = Form.ToRule();
        }, "Actuality.Saved", ct);
    }

    public Task<IActionResult> OnPostSuggestAsync(CancellationToken ct) => ChangeSeenAsync(rules =>
    {
        if (rules.Count == 0) rules.AddRange(Actuality.Suggested);
    }, "Actuality.Saved", ct);

    public Task<IActionResult> OnPostUpAsync(int at, CancellationToken ct) => ChangeSeenAsync(rules =>
    {
        if (at > 0 && at < rules.Count) (rules[at - 1], rules[at]) = (rules[at], rules[at - 1]);
    }, "Actuality.Moved", ct);

    public Task<IActionResult> OnPostDownAsync(int at, CancellationToken ct) => OnPostUpAsync(at + 1, ct);

    public Task<IActionResult> OnPostRemoveAsync(int at, CancellationToken ct) => ChangeSeenAsync(rules =>
    {
        if (at >= 0 && at < rules.Count) rules.RemoveAt(at);
    }, "Actuality.Removed", ct);

    private async Task<IActionResult> ChangeSeenAsync(Action<List<ActualityRule>> change, string said, CancellationToken ct)
    {
        _company = await db.Companies.SingleAsync(ct);
        if (Seen == Revision) return await ChangeAsync(change, said, ct);
        TempData.Tell(new(text["Actuality.Changed"], "warning"));
        return Redirect(Path);
    }

    private async Task<IActionResult> ChangeAsync(Action<List<ActualityRule>> change, string said, CancellationToken ct)
    {
        List<ActualityRule> rules = [.. _company.ActualityRules];
        change(rules);
        _company.ActualityRules = rules;
        audit.Note(AuditAct.ActualityRulesChanged, null, null, string.Join("; ", rules.Select(r => RuleWords.Of(r, text))));
        try
        {
            await db.SaveChangesAsync(ct);
            TempData.Tell(new(text[said]));
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData.Tell(new(text["Actuality.Changed"], "warning"));
        }

        return Redirect(Path);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        _company = await db.Companies.SingleAsync(ct);
        Reaches = await reach.RunAsync(Rules, ct);
        if (Rules.Count == 0) SuggestedReaches = await reach.RunAsync(Actuality.Suggested, ct);
    }
}
