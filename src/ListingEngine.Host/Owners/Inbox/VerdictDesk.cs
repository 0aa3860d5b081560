using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Overrules what the engine thinks of an advert: whether an agent stands behind it, and whether it is the same property as another.</summary>
internal sealed class VerdictDesk(ListingDb db, CompanyScope scope, TimeProvider clock, AuditTrail audit)
{
    public Task<bool> SayAsync(long id, bool isAgent, string? reason, CancellationToken ct) => SetAsync(id, isAgent, reason, ct);

    public Task<bool> TakeBackAsync(long id, CancellationToken ct) => SetAsync(id, null, null, ct);

    public async Task<bool> DenyTwinAsync(long id, long other, CancellationToken ct)
    {
        if (await db.OwnerAdverts.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } advert) return false;
        advert.TwinId = null;
        return await DenyAsync(advert, other, null, ct);
    }

    public async Task<bool> DenyObjectAsync(long id, long objectId, CancellationToken ct)
    {
        if (await db.OwnerAdverts.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } advert) return false;
        advert.TwinObjectId = null;
        return await DenyAsync(advert, null, objectId, ct);
    }

    public async Task<bool> TakeDenialBackAsync(long id, long? other, long? objectId, CancellationToken ct) =>
        await db.AdvertDenials.Where(d => d.AdvertId == id && d.OtherAdvertId == other && d.ObjectId == objectId).ExecuteDeleteAsync(ct) > 0;

    private async Task<bool> SetAsync(long id, bool? isAgent, string? reason, CancellationToken ct)
    {
        if (await db.OwnerAdverts.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } advert) return false;
        (advert.AgentSaid, advert.AgentScore) = (isAgent, isAgent switch { true => 1, false => 0, null => advert.Agent?.Score ?? 0 });
        audit.Note(AuditAct.AdvertOverruled, advert.Address ?? advert.Link, id, reason);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<bool> DenyAsync(OwnerAdvert advert, long? other, long? objectId, CancellationToken ct)
    {
        db.AdvertDenials.Add(new() { CompanyId = scope.CompanyId, AdvertId = advert.Id, OtherAdvertId = other, ObjectId = objectId, PersonId = scope.Who.PersonId, At = clock.GetStoredNow() });
        audit.Note(AuditAct.AdvertOverruled, advert.Address ?? advert.Link, advert.Id);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
