using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Data.Mapping;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>How an act on the card ended.</summary>
internal enum ActResult
{
    Done,
    NotFound,
    Forbidden,

    /// <summary>Somebody changed the object at the same moment.</summary>
    Busy,

    /// <summary>What was told cannot be.</summary>
    Wrong,
}

/// <summary>What can be done to an object from its card; every act asks its right itself.</summary>
internal sealed class CardActs(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock, Confirming confirming)
{
    public async Task<ActResult> ConfirmAsync(long id, CancellationToken ct)
    {
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return ActResult.NotFound;
        if (!scope.Who.MayEdit(o)) return ActResult.Forbidden;
        await confirming.ConfirmAsync([id], ct);
        return ActResult.Done;
    }

    public Task<ActResult> ArchiveAsync(long id, CancellationToken ct) => ActAsync(id, scope.Who.MayArchive, o =>
    {
        if (o.Status == ObjectStatus.Archived) return;
        SetStatus(o, ObjectStatus.Archived);
        audit.Note(AuditAct.ObjectArchived, o.Address.Whole(), o.Id);
    }, ct);

    /// <summary>Puts back the status that the object had before it was archived.</summary>
    public async Task<ActResult> RestoreAsync(long id, CancellationToken ct)
    {
        var before = await db.ObjectChanges.Where(c => c.ObjectId == id && EF.Functions.JsonContains(c.Became, """{"status":"Archived"}"""))
            .OrderByDescending(c => c.Id).Select(c => c.Was).FirstOrDefaultAsync(ct);
        var status = before is null ? null : EnumNames<ObjectStatus>.Find(JsonDocument.Parse(before).RootElement.GetProperty("status").GetString() ?? "");
        return await ActAsync(id, scope.Who.MayArchive, o =>
        {
            if (o.Status != ObjectStatus.Archived) return;
            SetStatus(o, status ?? ObjectStatus.Draft);
            audit.Note(AuditAct.ObjectsChanged, o.Address.Whole(), o.Id, $"{ObjectStatus.Archived} → {o.Status}");
        }, ct);
    }

    public async Task<ActResult> HandOverAsync(long id, long heir, CancellationToken ct)
    {
        var name = await db.People.Where(p => p.Id == heir && p.LeftAt == null).Select(p => p.Name).SingleOrDefaultAsync(ct);
        return await ActAsync(id, scope.Who.MayHandOver, o =>
        {
            if (name is null || o.AgentId == heir) return;
            o.AgentId = heir;
            audit.Note(AuditAct.ObjectsHandedOver, o.Address.Whole(), o.Id, name);
        }, ct) is var result && result == ActResult.Done && name is null ? ActResult.Wrong : result;
    }

    /// <summary>A draft with everything that the object says, but the advert on Avito and the owner, which belong to the one object.</summary>
    public async Task<(ActResult Result, long? CopyId)> CopyAsync(long id, CancellationToken ct)
    {
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return (ActResult.NotFound, null);
        if (!scope.Who.MayCopy(o)) return (ActResult.Forbidden, null);
        var copy = NewObjects.Make(scope.CompanyId, clock.GetStoredNow());
        ObjectView.Of(o).CopyTo(copy);
        (copy.Status, copy.ExternalId, copy.Attributes.AvitoId) = (ObjectStatus.Draft, null, null);
        copy.AgentId = scope.Who.AnswersFor(o) || scope.Who.PersonId is null ? o.AgentId : scope.Who.PersonId;
        await db.AddToStockAsync(copy, ct);
        return (ActResult.Done, copy.Id);
    }

    private void SetStatus(PropertyObject o, ObjectStatus status)
    {
        o.Status = status;
        // From here on a person has decided: the next import does not put another status in its place.
        db.Entry(o).Property<bool>(ObjectMapping.Withdrawn).CurrentValue = false;
    }

    private async Task<ActResult> ActAsync(long id, Func<PropertyObject, bool> may, Action<PropertyObject> act, CancellationToken ct)
    {
        if (await db.Objects.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return ActResult.NotFound;
        if (!may(o)) return ActResult.Forbidden;
        act(o);
        if (!db.ChangeTracker.HasChanges()) return ActResult.Done;
        o.UpdatedAt = clock.GetStoredNow();
        try
        {
            await db.SaveChangesAsync(ct);
            return ActResult.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ActResult.Busy;
        }
    }
}
