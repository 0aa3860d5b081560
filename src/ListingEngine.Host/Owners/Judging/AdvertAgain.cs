using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Notes which adverts are to be judged again; a round does it soon. Noting is part of the caller's transaction, if there is one.</summary>
internal sealed class AdvertAgain(ListingDb db)
{
    /// <summary>All adverts with one of these phones: a list says something else of them now.</summary>
    /// <param name="phones">As <see cref="OwnerAdvert.Phones"/> has them.</param>
    /// <param name="ct">Ends the work.</param>
    public Task OfPhonesAsync(IReadOnlyCollection<string> phones, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO advert_work (advert_id) SELECT id FROM owner_adverts WHERE company_id = {db.CompanyId} AND phones && {phones.ToArray()}
        ORDER BY id ON CONFLICT DO NOTHING
        """, ct);

    public Task OfAdvertsAsync(IReadOnlyCollection<long> adverts, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO advert_work (advert_id) SELECT id FROM owner_adverts WHERE company_id = {db.CompanyId} AND id = ANY({adverts.ToArray()})
        ORDER BY id ON CONFLICT DO NOTHING
        """, ct);
}
