using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Reads the page of an advert.</summary>
internal sealed class AdvertQuery(ListingDb db, InboxQuery inbox, TakeDesk desk)
{
    private const int MostSimilar = 12, MostActs = 50;

    private static readonly AuditAct[] Acts =
        [AuditAct.AdvertTaken, AuditAct.AdvertRejected, AuditAct.AdvertReturned, AuditAct.AdvertOverruled, AuditAct.AdvertPhoneSeen, AuditAct.PhoneListed];

    public async Task<AdvertView?> RunAsync(long id, CancellationToken ct)
    {
        if ((await inbox.LinesAsync(db.OwnerAdverts.Where(a => a.Id == id), await inbox.LookedAtAsync(ct), ct)) is not [var line]) return null;
        var advert = line.Advert;
        var twin = advert.TwinObjectId is null ? null : await db.Objects.AsNoTracking().Where(o => o.Id == advert.TwinObjectId).SingleOrDefaultAsync(ct);
        return new(line, AdvertFacts.Of(advert.Listing), await SimilarAsync(advert, ct), twin?.Address.Whole(), await ActsAsync(id, ct), await DeniedAsync(id, ct),
            advert.ObjectId is { } draft && await desk.IsTouchedAsync(draft, ct));
    }

    // The one it doubles, those that double it or the same, and those that share a key with it.
    private async Task<IReadOnlyList<SimilarAdvert>> SimilarAsync(OwnerAdvert advert, CancellationToken ct)
    {
        var (id, twin) = (advert.Id, advert.TwinId);
        var keys = await db.OwnerAdverts.Where(a => a.Id == id).Select(a => a.Keys).SingleAsync(ct);
        var denied = db.AdvertDenials.Where(d => d.AdvertId == id && d.OtherAdvertId != null).Select(d => d.OtherAdvertId!.Value);
        var alike = db.OwnerAdverts.Where(a => a.Id != id && (a.Id == twin || a.TwinId == id || twin != null && a.TwinId == twin || a.Keys.Any(k => keys.Contains(k))) && !denied.Contains(a.Id))
            .OrderByDescending(a => a.Id == twin).ThenByDescending(a => a.TwinId == id).ThenByDescending(a => a.FoundAt).Take(MostSimilar);
        return [.. (await inbox.LinesAsync(alike, DateTimeOffset.MaxValue, ct)).Select(l => new SimilarAdvert(
            l, l.Advert.Id == twin ? advert.Twin : l.Advert.TwinId is { } of && (of == id || of == twin) ? l.Advert.Twin : null))];
    }

    private async Task<IReadOnlyList<AdvertAct>> ActsAsync(long id, CancellationToken ct) =>
        await db.Audit.AsNoTracking().Where(e => e.SubjectId == id && Acts.Contains(e.Act)).OrderByDescending(e => e.Id).Take(MostActs)
            .Select(e => new AdvertAct(e.At, e.Who, e.Act, e.Detail)).ToListAsync(ct);

    private async Task<IReadOnlyList<DeniedTwin>> DeniedAsync(long id, CancellationToken ct) =>
        await db.AdvertDenials.AsNoTracking().Where(d => d.AdvertId == id).OrderBy(d => d.Id).Select(d => new DeniedTwin(
            d.Id, d.OtherAdvertId, d.ObjectId, db.People.Where(p => p.Id == d.PersonId).Select(p => p.Name).FirstOrDefault(), d.At)).ToListAsync(ct);
}
