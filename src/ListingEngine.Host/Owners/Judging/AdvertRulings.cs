using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>
/// A person overrules what the engine thinks of an advert. What is said of its owner teaches the lists of phones, so that it counts for all adverts
/// with them; each word can be taken back, and each is in the audit log.
/// </summary>
internal sealed class AdvertRulings(ListingDb db, CompanyScope scope, AuditTrail audit, PhoneLists lists, AdvertAgain again, AdvertJudge judge, TimeProvider clock)
{
    /// <summary>"It is an agent", or "it is not": lists the advert's phones, or where there are none marks this advert alone.</summary>
    /// <returns>False where there is no such advert.</returns>
    public async Task<bool> SayAsync(long advertId, bool isAgent, string? reason, CancellationToken ct)
    {
        if (await AdvertAsync(advertId, ct) is not { } advert) return false;
        await using var work = await db.OwnTransactionAsync(ct);
        if (advert.Phones.Count > 0) await lists.PutAsync(advert.Phones, isAgent, reason, ct);
        else advert.AgentSaid = isAgent;
        Note(advert, (isAgent ? "+agent" : "+owner") + (reason is null ? "" : $": {reason}"));
        await JudgeAsync(advert, work, ct);
        return true;
    }

    /// <summary>Takes back what people said of the advert's owner, on this advert or by listing its phones.</summary>
    public async Task<bool> TakeBackAsync(long advertId, CancellationToken ct)
    {
        if (await AdvertAsync(advertId, ct) is not { } advert) return false;
        await using var work = await db.OwnTransactionAsync(ct);
        if (advert.Phones.Count > 0) await lists.TakeBackAsync(advert.Phones, ct);
        advert.AgentSaid = null;
        Note(advert, "−agent −owner");
        await JudgeAsync(advert, work, ct);
        return true;
    }

    /// <summary>"This is another property": the two are never taken for one again.</summary>
    public Task<bool> DenyTwinAsync(long advertId, long otherAdvertId, CancellationToken ct) => DenyAsync(advertId, otherAdvertId, null, ct);

    /// <summary>"This is another property than our object."</summary>
    public Task<bool> DenyObjectAsync(long advertId, long objectId, CancellationToken ct) => DenyAsync(advertId, null, objectId, ct);

    /// <summary>Takes a denial back, whichever of two adverts it was said of.</summary>
    public Task<bool> TakeDenialBackAsync(long advertId, long? otherAdvertId, long? objectId, CancellationToken ct) => WithdrawAsync(advertId, otherAdvertId, objectId, ct);

    private async Task<bool> DenyAsync(long advertId, long? otherId, long? objectId, CancellationToken ct)
    {
        if (await AdvertAsync(advertId, ct) is not { } advert || otherId == advertId) return false;
        if (otherId is not null && !await db.OwnerAdverts.AnyAsync(a => a.Id == otherId, ct) || objectId is not null && !await db.Objects.AnyAsync(o => o.Id == objectId, ct)) return false;
        await using var work = await db.OwnTransactionAsync(ct);
        if (!await Denials(advertId, otherId, objectId).AnyAsync(ct))
        {
            db.AdvertDenials.Add(new()
            {
                CompanyId = db.CompanyId, AdvertId = advertId, OtherAdvertId = otherId, ObjectId = objectId, PersonId = scope.Access?.PersonId, At = clock.GetStoredNow(),
            });
            Note(advert, otherId is null ? $"≠ object {objectId}" : $"≠ advert {otherId}");
        }

        await JudgeAsync(advert, work, ct, otherId);
        return true;
    }

    private async Task<bool> WithdrawAsync(long advertId, long? otherId, long? objectId, CancellationToken ct)
    {
        if (await AdvertAsync(advertId, ct) is not { } advert) return false;
        await using var work = await db.OwnTransactionAsync(ct);
        if (await Denials(advertId, otherId, objectId).ExecuteDeleteAsync(ct) == 0) return false;
        Note(advert, otherId is null ? $"≟ object {objectId}" : $"≟ advert {otherId}");
        await JudgeAsync(advert, work, ct, otherId);
        return true;
    }

    private IQueryable<AdvertDenial> Denials(long advertId, long? otherId, long? objectId) => db.AdvertDenials.Where(d => objectId != null
        ? d.AdvertId == advertId && d.ObjectId == objectId
        : d.AdvertId == advertId && d.OtherAdvertId == otherId || d.AdvertId == otherId && d.OtherAdvertId == advertId);

    // This one at once, because somebody is looking at it; those that stand in a group with it soon.
    private async Task JudgeAsync(OwnerAdvert advert, OwnTransaction work, CancellationToken ct, long? otherId = null)
    {
        await db.SaveChangesAsync(ct);
        await judge.JudgeAsync(advert, ct);
        await db.SaveChangesAsync(ct);
        var group = await db.OwnerAdverts.Where(a => a.TwinId == advert.Id || a.Id == otherId || otherId != null && a.TwinId == otherId).Select(a => a.Id).ToListAsync(ct);
        if (group.Count > 0) await again.OfAdvertsAsync(group, ct);
        await work.CommitAsync(ct);
    }

    private void Note(OwnerAdvert advert, string detail) => audit.Note(AuditAct.AdvertOverruled, advert.Address ?? advert.Link, advert.Id, detail);

    private Task<OwnerAdvert?> AdvertAsync(long id, CancellationToken ct) => db.OwnerAdverts.SingleOrDefaultAsync(a => a.Id == id, ct);
}
