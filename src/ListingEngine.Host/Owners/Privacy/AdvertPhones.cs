using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>
/// Who may see the phones and the name of an advert's owner: nobody until it is taken into work; from then on who took it and holders of the right
/// to see owners. Every look is written down. No other room shows them.
/// </summary>
internal sealed class AdvertPhones(ListingDb db, CompanyScope scope, AuditTrail audit)
{
    public static bool MaySee(Access who, OwnerAdvert advert) =>
        advert.State == AdvertState.Taken && (advert.PersonId is { } taker && taker == who.PersonId || who.Has(Rights.SeeOwners));

    /// <summary>Masked, for a page that shows the advert; this is no look.</summary>
    public PhonesView Closed(OwnerAdvert advert) => View(advert, open: false);

    /// <summary>The advert's text for this person: whoever may not see its phones does not read them there either.</summary>
    public string? Text(OwnerAdvert advert, string? text) => text is null || MaySee(scope.Who, advert) ? text : Unnamed.Text(text, advert.Contact is { } name ? [name] : [], advert.Phones);

    /// <summary>Masked, by its number; null where there is no such advert.</summary>
    public async Task<PhonesView?> ClosedAsync(long id, CancellationToken ct) => await AdvertAsync(id, ct) is { } advert ? Closed(advert) : null;

    /// <summary>Shows them to who may see them and writes that down; masked to all others. Null where there is no such advert.</summary>
    public async Task<PhonesView?> LookAsync(long id, CancellationToken ct)
    {
        if (await AdvertAsync(id, ct) is not { } advert) return null;
        if (!MaySee(scope.Who, advert)) return Closed(advert);
        audit.Note(AuditAct.AdvertPhoneSeen, advert.Address ?? advert.Link, advert.Id);
        await db.SaveChangesAsync(ct);
        return View(advert, open: true);
    }

    private Task<OwnerAdvert?> AdvertAsync(long id, CancellationToken ct) => db.OwnerAdverts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct);

    private PhonesView View(OwnerAdvert advert, bool open) => new(advert.Id,
        open ? [.. advert.Phones.Select(PhonesView.Written)] : PhonesView.Masked(advert.Phones),
        open ? advert.Contact : null, MaySee(scope.Who, advert), open, advert.ForgottenAt is not null);
}
