using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>The owner of an object as the card shows it to those who may see.</summary>
internal sealed record OwnerView(long ObjectId, string? Name, string? Phones, string? Email, string? Note, bool MayEdit);

/// <summary>Shows and changes owners' contacts; every look and every change is written down.</summary>
internal sealed class OwnerDesk(ListingDb db, CompanyScope scope, AuditTrail audit)
{
    private const int Longest = 2000;

    public async Task<(ActResult Result, OwnerView? Owner)> LookAsync(long id, CancellationToken ct)
    {
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return (ActResult.NotFound, null);
        if (!scope.Who.MaySeeOwner(o)) return (ActResult.Forbidden, null);
        var owner = await db.OwnerContacts.AsNoTracking().SingleOrDefaultAsync(c => c.ObjectId == id, ct);
        audit.Note(AuditAct.OwnerSeen, o.Address.Whole(), o.Id);
        await db.SaveChangesAsync(ct);
        return (ActResult.Done, new(id, owner?.Name, owner?.Phones, owner?.Email, owner?.Note, scope.Who.MayEdit(o)));
    }

    public async Task<ActResult> SaveAsync(long id, string? name, string? phones, string? email, string? note, CancellationToken ct)
    {
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return ActResult.NotFound;
        if (!scope.Who.MaySeeOwner(o) || !scope.Who.MayEdit(o)) return ActResult.Forbidden;
        if (new[] { name, phones, email, note }.Any(t => t?.Length > Longest)) return ActResult.Wrong;
        var owner = await db.OwnerContacts.SingleOrDefaultAsync(c => c.ObjectId == id, ct);
        if (owner is null) db.OwnerContacts.Add(owner = new() { ObjectId = id, CompanyId = scope.CompanyId });
        (owner.Name, owner.Phones, owner.Email, owner.Note) = (Told(name), Told(phones), Told(email), Told(note));
        if (db.ChangeTracker.HasChanges()) audit.Note(AuditAct.OwnerChanged, o.Address.Whole(), o.Id);
        await db.SaveChangesAsync(ct);
        return ActResult.Done;
    }

    private static string? Told(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Replace("\0", "", StringComparison.Ordinal).Trim();
}
