using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using ListingEngine.Host.Owners.Privacy;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Reads the page of an advert.</summary>
internal sealed class AdvertQuery(ListingDb db, InboxQuery inbox, TakeDesk desk, TwinSearch twins, AdvertPhones phones)
{
    private const int MostSimilar = 12, MostActs = 50;

    private static readonly AuditAct[] Acts =
        [AuditAct.AdvertTaken, AuditAct.AdvertRejected, AuditAct.AdvertReturned, AuditAct.AdvertOverruled, AuditAct.AdvertPhoneSeen, AuditAct.PhoneListed];

    public async Task<AdvertView?> RunAsync(long id, CancellationToken ct)
    {
        if ((await inbox.LinesAsync(db.OwnerAdverts.Where(a => a.Id == id), await inbox.LookedAtAsync(ct), ct)) is not [var line]) return null;
        var advert = await db.OwnerAdverts.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        var likes = advert.ForgottenAt is null ? (await twins.OfAsync(advert, ct)).Take(MostSimilar).ToList() : [];
        string? Told(string? words) => phones.Text(advert, words);
        return new(line, [.. AdvertFacts.Of(advert.Listing).Select(f => f with { Raw = Told(f.Raw)!, Others = [.. f.Others.Select(o => Told(o)!)] })],
            Told(advert.Listing.Description?.Value), phones.Closed(advert), await AdvertsAsync(likes, ct), await ObjectsAsync(likes, ct), await ActsAsync(id, ct), await DeniedAsync(id, ct),
            advert.ObjectId is { } draft && await desk.IsTouchedAsync(draft, ct));
    }

    public Task<bool> IsThereAsync(long id, CancellationToken ct) => db.OwnerAdverts.AnyAsync(a => a.Id == id, ct);

    private async Task<IReadOnlyList<SimilarAdvert>> AdvertsAsync(List<Like> likes, CancellationToken ct)
    {
        var ids = likes.Select(l => l.AdvertId).OfType<long>().ToList();
        if (ids.Count == 0) return [];
        var lines = (await inbox.LinesAsync(db.OwnerAdverts.Where(a => ids.Contains(a.Id)), DateTimeOffset.MaxValue, ct)).ToDictionary(l => l.Advert.Id);
        return [.. likes.Where(l => l.AdvertId is { } id && lines.ContainsKey(id)).Select(l => new SimilarAdvert(lines[l.AdvertId!.Value], l.Judged))];
    }

    private async Task<IReadOnlyList<SimilarObject>> ObjectsAsync(List<Like> likes, CancellationToken ct)
    {
        var ids = likes.Select(l => l.ObjectId).OfType<long>().ToList();
        if (ids.Count == 0) return [];
        var places = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Address }).ToDictionaryAsync(o => o.Id, o => o.Address.Whole(), ct);
        return [.. likes.Where(l => l.ObjectId is { } id && places.ContainsKey(id)).Select(l => new SimilarObject(l.ObjectId!.Value, places[l.ObjectId.Value], l.Judged))];
    }

    private async Task<IReadOnlyList<AdvertAct>> ActsAsync(long id, CancellationToken ct) =>
        await db.Audit.AsNoTracking().Where(e => e.SubjectId == id && Acts.Contains(e.Act)).OrderByDescending(e => e.Id).Take(MostActs)
            .Select(e => new AdvertAct(e.At, e.Who, e.Act, e.Detail)).ToListAsync(ct);

    private async Task<IReadOnlyList<DeniedTwin>> DeniedAsync(long id, CancellationToken ct) =>
        await db.AdvertDenials.AsNoTracking().Where(d => d.AdvertId == id).OrderBy(d => d.Id).Select(d => new DeniedTwin(
            d.Id, d.OtherAdvertId, d.ObjectId, db.People.Where(p => p.Id == d.PersonId).Select(p => p.Name).FirstOrDefault(), d.At)).ToListAsync(ct);
}
