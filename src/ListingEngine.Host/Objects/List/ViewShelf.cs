using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.List;

/// <summary>The views of the list that its reader keeps: nobody else sees them.</summary>
internal sealed class ViewShelf(ListingDb db, CompanyScope scope)
{
    public const string Page = "/objects";
    public const int LongestName = 60;

    private const int Most = 50;
    private const int LongestQuery = 4000;

    private IQueryable<SavedView> Own => db.SavedViews.Where(v => v.PersonId == scope.Who.PersonId && v.Page == Page);

    public Task<List<SavedView>> AllAsync(CancellationToken ct) => Own.AsNoTracking().OrderBy(v => v.Name).ToListAsync(ct);

    /// <summary>Keeps the view; one of the same name gives way to it.</summary>
    /// <returns>Key of the sentence that says why not, or null.</returns>
    public async Task<string?> KeepAsync(string? name, string query, CancellationToken ct)
    {
        if (Fault(name) is { } fault) return fault;
        if (scope.Who.PersonId is not { } me || query.Length > LongestQuery) return "List.View.Cannot";
        var views = await Own.ToListAsync(ct);
        if (views.Find(v => v.Name == name!.Trim()) is { } same) same.Query = query;
        else if (views.Count >= Most) return "List.View.TooMany";
        else db.SavedViews.Add(new() { CompanyId = scope.CompanyId, PersonId = me, Page = Page, Name = name!.Trim(), Query = query });
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <returns>Key of the sentence that says why not, or null; <c>""</c> when there is no such view.</returns>
    public async Task<string?> RenameAsync(long id, string? name, CancellationToken ct)
    {
        var views = await Own.ToListAsync(ct);
        if (views.Find(v => v.Id == id) is not { } view) return "";
        if (Fault(name) is { } fault) return fault;
        if (views.Exists(v => v.Id != id && v.Name == name!.Trim())) return "List.View.Taken";
        view.Name = name!.Trim();
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <summary>The list opens with this view from now on; with the one it opens with already, it opens with none.</summary>
    public async Task<bool> OpenWithAsync(long id, CancellationToken ct)
    {
        var views = await Own.ToListAsync(ct);
        if (!views.Exists(v => v.Id == id)) return false;
        foreach (var view in views) view.IsDefault = view.Id == id && !view.IsDefault;
        await db.SaveChangesAsync(ct);
        return true;
    }

    public async Task<bool> ForgetAsync(long id, CancellationToken ct) => await Own.Where(v => v.Id == id).ExecuteDeleteAsync(ct) > 0;

    private static string? Fault(string? name) => string.IsNullOrWhiteSpace(name) ? "List.View.NoName"
        : name.Trim().Length > LongestName || name.Contains('\0') ? "List.View.LongName" : null;
}
