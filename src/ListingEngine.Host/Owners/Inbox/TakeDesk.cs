using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Takes an advert into work: exclusively, with a draft of an object and the owner's contact, all together or not at all.</summary>
internal sealed class TakeDesk(ListingDb db, CompanyScope scope, TimeProvider clock, AuditTrail audit)
{
    private const int LongestId = 200;

    public async Task<TakeOutcome> TakeAsync(long id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await LimitAsync(ct) is { } limit) return limit;
        var (me, now) = (scope.Who.PersonId, clock.GetStoredNow());
        // Of two who press at once the second waits here for the first, and finds nothing to take.
        var taken = await db.OwnerAdverts.Where(a => a.Id == id && a.State == AdvertState.New && a.ForgottenAt == null).ExecuteUpdateAsync(
            a => a.SetProperty(x => x.State, AdvertState.Taken).SetProperty(x => x.PersonId, me).SetProperty(x => x.DecidedAt, now), ct);
        if (taken == 0) return await WhyNotAsync(id, ct);
        var advert = await db.OwnerAdverts.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        var draft = NewObjects.Make(scope.CompanyId, now);
        var left = DraftOfAdvert.Fill(draft, advert.Listing);
        (draft.Status, draft.AgentId) = (ObjectStatus.Draft, me);
        // Under a name of its own, so that no import of the same site withdraws it.
        (draft.Source, draft.ExternalId) = ($"owners:{advert.Site}", advert.ExternalId.Length <= LongestId ? advert.ExternalId : null);
        await db.AddToStockAsync(draft, ct);
        if (ContactOf(advert, draft.Id) is { } contact) db.OwnerContacts.Add(contact);
        audit.Note(AuditAct.AdvertTaken, advert.Address ?? advert.Link, id, $"№ {draft.Id}");
        await db.SaveChangesAsync(ct);
        await db.OwnerAdverts.Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.ObjectId, draft.Id), ct);
        await db.AdvertReminders.Where(r => r.AdvertId == id && r.PersonId == me && r.IsSnooze).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        return new TakeOutcome.Taken(draft.Id, left);
    }

    /// <summary>Takes it back while nobody worked on the draft; the draft goes.</summary>
    public async Task<GiveBackOutcome> GiveBackAsync(long id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.OwnerAdverts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } advert) return GiveBackOutcome.NotFound;
        if (advert.State != AdvertState.Taken) return GiveBackOutcome.NotTaken;
        if (!MayGiveBack(advert)) return GiveBackOutcome.NotYours;
        if (advert.ObjectId is { } draft)
        {
            if (await IsTouchedAsync(draft, ct)) return GiveBackOutcome.Touched;
            await db.Objects.Where(o => o.Id == draft && o.Status == ObjectStatus.Draft).ExecuteDeleteAsync(ct);
        }

        await db.OwnerAdverts.Where(a => a.Id == id && a.State == AdvertState.Taken).ExecuteUpdateAsync(a => a.SetProperty(x => x.State, AdvertState.New)
            .SetProperty(x => x.PersonId, (long?)null).SetProperty(x => x.DecidedAt, (DateTimeOffset?)null).SetProperty(x => x.ObjectId, (long?)null), ct);
        audit.Note(AuditAct.AdvertReturned, advert.Address ?? advert.Link, id);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return GiveBackOutcome.Done;
    }

    public bool MayGiveBack(OwnerAdvert advert) =>
        advert.PersonId == scope.Who.PersonId || advert.PersonId is { } who && scope.Who.Team.Contains(who) || scope.Who.Has(Rights.HandOverAny);

    /// <summary>A person changed the draft, or what is told of its owner; pictures that came home meanwhile are no change of a person's.</summary>
    public async Task<bool> IsTouchedAsync(long objectId, CancellationToken ct) =>
        await db.Objects.AnyAsync(o => o.Id == objectId && o.Status != ObjectStatus.Draft, ct)
        || await db.ObjectChanges.AnyAsync(c => c.ObjectId == objectId && c.Via != "import" && !EF.Functions.JsonExists(c.Became, "feed_id"), ct)
        || await db.Audit.AnyAsync(e => e.SubjectId == objectId && e.Act == AuditAct.OwnerChanged, ct);

    // Somebody who takes two at once waits for themselves, so that the limit holds.
    private async Task<TakeOutcome.Limit?> LimitAsync(CancellationToken ct)
    {
        if (scope.Who.PersonId is not { } me) return null;
        await db.Database.ExecuteSqlAsync($"SELECT id FROM people WHERE id = {me} FOR NO KEY UPDATE", ct);
        var rules = (await db.Companies.AsNoTracking().SingleAsync(ct)).Adverts;
        var mine = db.OwnerAdverts.Where(a => a.PersonId == me && a.State == AdvertState.Taken);
        var today = AgencyDay.Start(AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone), clock.LocalTimeZone);
        if (rules.TakesPerDay is { } daily && await mine.CountAsync(a => a.DecidedAt >= today, ct) >= daily) return new(IsDaily: true, daily);
        return rules.TakesAtOnce is { } most && await mine.CountAsync(a => db.Objects.Any(o => o.Id == a.ObjectId && o.Status == ObjectStatus.Draft), ct) >= most
            ? new(IsDaily: false, most) : null;
    }

    private async Task<TakeOutcome> WhyNotAsync(long id, CancellationToken ct) =>
        await db.OwnerAdverts.Where(a => a.Id == id).Select(a => new
        {
            a.State, a.ForgottenAt, a.DecidedAt, a.PersonId, a.ObjectId, Who = db.People.Where(p => p.Id == a.PersonId).Select(p => p.Name).FirstOrDefault(),
        }).SingleOrDefaultAsync(ct) switch
        {
            null => new TakeOutcome.NotFound(),
            { State: AdvertState.New } => new TakeOutcome.Forgotten(),
            var a => new TakeOutcome.Decided(a.State == AdvertState.Rejected, a.Who, a.DecidedAt, a.PersonId is not null && a.PersonId == scope.Who.PersonId, a.ObjectId),
        };

    private static OwnerContact? ContactOf(OwnerAdvert advert, long objectId) => advert.Phones.Count == 0 && advert.Contact is null ? null : new()
    {
        ObjectId = objectId,
        CompanyId = advert.CompanyId,
        Name = advert.Contact,
        Phones = advert.Phones.Count == 0 ? null : string.Join(", ", advert.Phones),
        Note = advert.Link,
    };
}

/// <summary>What came of giving an advert back.</summary>
internal enum GiveBackOutcome
{
    Done,
    NotFound,
    NotTaken,

    /// <summary>Somebody else took it.</summary>
    NotYours,

    /// <summary>The draft was worked on since.</summary>
    Touched,
}
