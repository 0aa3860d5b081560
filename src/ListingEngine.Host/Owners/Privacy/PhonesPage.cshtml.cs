using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Owners.Judging;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>The black list of agents' phones and the white list of owners': who said so, when and why; said again, or taken back.</summary>
[Needs(Rights.ManageSources)]
internal sealed class PhonesPageModel(ListingDb db, PhoneLists lists, AuditTrail audit, PageText text) : PageModel
{
    private const int MostAtOnce = 200;
    private const int MostBytes = 1 << 20;
    private const int MostProblems = 10;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary><c>agents</c>, <c>owners</c>, <c>undone</c>, or all that stand.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    [BindProperty]
    public string? Phones { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Whose { get; set; }

    public Page<ListedPhoneView> Found { get; private set; } = new([], 0, 1, 1);

    public int Agents { get; private set; }

    public int Owners { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var told = (Phones ?? "").Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var wrong = told.Where(t => Erasure.Phone(t) is null).ToList();
        if (told.Length == 0) ModelState.AddModelError(nameof(Phones), text["PhoneList.NoPhones"]);
        else if (told.Length > MostAtOnce) ModelState.AddModelError(nameof(Phones), text.Say("PhoneList.TooMany", MostAtOnce));
        else if (wrong.Count > 0) ModelState.AddModelError(nameof(Phones), text.Say("PhoneList.Wrong", string.Join(", ", wrong.Take(MostProblems))));
        if (Whose is not ("agent" or "owner")) ModelState.AddModelError(nameof(Whose), text["PhoneList.NoList"]);
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), text["PhoneList.NoReason"]);
        else if (Reason.Length > PhoneLists.LongestReason) ModelState.AddModelError(nameof(Reason), text.Say("Privacy.LongReason", PhoneLists.LongestReason));
        if (!ModelState.IsValid)
        {
            await ShowAsync(ct);
            return Page();
        }

        var count = await lists.PutAsync([.. told.Select(t => Erasure.Phone(t)!)], Whose == "agent", Reason!.Trim(), ct);
        TempData.Tell(new(text.Count("PhoneList.Added", count)));
        return Redirect("/owners/phones");
    }

    public async Task<IActionResult> OnPostUndoAsync(long phone, CancellationToken ct)
    {
        if (await lists.TakeBackAsync(phone, ct)) TempData.Tell(new(text["PhoneList.Undone"]));
        return Redirect("/owners/phones");
    }

    public async Task<IActionResult> OnPostImportAsync(IFormFile? file, CancellationToken ct)
    {
        ModelState.Clear();
        if (await TakeAsync(file, ct) is not { } problem) return Redirect("/owners/phones");
        ModelState.AddModelError("file", problem);
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var all = await Shown().ToListAsync(ct);
        audit.Note(AuditAct.ListExported, text["PhoneList.Title"], null, $"{all.Count}");
        await db.SaveChangesAsync(ct);
        return CsvFile.Of("phones.csv",
        [
            [text["PhoneList.Phone"], text["PhoneList.List"], text["PhoneList.Reason"], text["PhoneList.By"], text["PhoneList.At"]],
            .. all.Select(p => (string?[])[p.Phone.TrimStart('+'), text[p.IsAgent ? "PhoneList.Agent" : "PhoneList.Owner"], p.Reason, p.By, text.Exact(p.At)]),
        ]);
    }

    /// <summary>What is wrong with that field; null when nothing is.</summary>
    public string? Problem(string field) => ModelState.TryGetValue(field, out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;

    private async Task<string?> TakeAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null or { Length: 0 }) return text["PhoneList.File.None"];
        if (file.Length > MostBytes) return text.Say("PhoneList.File.TooLarge", MostBytes >> 20);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var (lines, problem) = PhoneSheet.Read(content.ToArray(), isAgent: true);
        if (problem is not null) return text.Say(problem, PhoneSheet.Most);
        if (lines.Where(l => l.Phone is null).Select(l => l.Number).ToList() is { Count: > 0 } wrong) return text.Say("PhoneList.File.Wrong", string.Join(", ", wrong.Take(MostProblems)));
        var count = 0;
        foreach (var group in lines.GroupBy(l => (l.IsAgent, Reason: Short(l.Reason) ?? text.Say("PhoneList.File.Reason", Short(file.FileName) ?? "csv"))))
            count += await lists.PutAsync([.. group.Select(l => l.Phone!)], group.Key.IsAgent, group.Key.Reason, ct);
        TempData.Tell(new(text.Count("PhoneList.Added", count)));
        return null;
    }

    private static string? Short(string? reason) => reason is { Length: > PhoneLists.LongestReason } ? reason[..PhoneLists.LongestReason] : reason;

    private async Task ShowAsync(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 1;
        Found = await new PageQuery { Page = number }.OfAsync(Shown(), ct);
        Agents = await db.ListedPhones.CountAsync(p => p.UndoneAt == null && p.IsAgent, ct);
        Owners = await db.ListedPhones.CountAsync(p => p.UndoneAt == null && !p.IsAgent, ct);
    }

    private IQueryable<ListedPhoneView> Shown()
    {
        var shown = List switch
        {
            "agents" => db.ListedPhones.Where(p => p.UndoneAt == null && p.IsAgent),
            "owners" => db.ListedPhones.Where(p => p.UndoneAt == null && !p.IsAgent),
            "undone" => db.ListedPhones.Where(p => p.UndoneAt != null),
            _ => db.ListedPhones.Where(p => p.UndoneAt == null),
        };
        if (Blank(Q) is { } words)
        {
            var (digits, like) = (LikePattern.Of(Digits(words)), LikePattern.Of(words));
            var hasDigits = Digits(words).Length > 2;
            shown = shown.Where(p => hasDigits && EF.Functions.Like(p.Phone, digits, LikePattern.Escape) || EF.Functions.ILike(p.Reason ?? "", like, LikePattern.Escape));
        }

        return shown.OrderByDescending(p => p.UndoneAt ?? p.At).ThenByDescending(p => p.Id).Select(p => new ListedPhoneView(p.Id, p.Phone, p.IsAgent, p.Reason,
            db.People.Where(w => w.Id == p.PersonId).Select(w => w.Name).FirstOrDefault(), p.At, p.UndoneAt, db.People.Where(w => w.Id == p.UndoneBy).Select(w => w.Name).FirstOrDefault()));
    }

    // People search by 8 911 for what stands as +7911.
    private static string Digits(string words)
    {
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        return digits is ['8', _, _, _, ..] ? digits[1..] : digits;
    }

    private static string? Blank(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Replace("\0", "", StringComparison.Ordinal).Trim();
}
