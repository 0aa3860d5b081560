using System.Text.RegularExpressions;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Visiting;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>Erases a person by request: looks for whatever holds their phones, clears it, and blocks their return.</summary>
internal sealed class Erasure(ListingDb db, CompanyScope scope, ErasedPhones erased, AuditTrail audit, TimeProvider clock)
{
    // Texts of a large base are read one by one, which takes its time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>A phone as adverts keep it; null for what is none.</summary>
    public static string? Phone(string? told)
    {
        if (Phones.Read(told) is { } own) return own;
        var digits = string.Concat((told ?? "").Where(char.IsAsciiDigit));
        return told?.TrimStart() is ['+', ..] && digits.Length is >= 9 and <= 15 ? "+" + digits : null;
    }

    public async Task<ErasureReach> LookAsync(ErasureWish wish, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(Patience);
        var linked = await LinkedAsync(wish.Link, ct);
        List<string> phones = [.. linked.SelectMany(a => a.Phones).Concat(Phone(wish.Phone) is { } told ? [told] : []).Distinct()];
        var pattern = PhonePattern.OfAny(phones);
        var ids = linked.ConvertAll(a => a.Id);
        var adverts = await db.OwnerAdverts.FromSql($"SELECT * FROM owner_adverts WHERE phones && {phones.ToArray()} OR id = ANY({ids.ToArray()}) OR listing::text ~ {pattern}").OrderBy(a => a.Id).ToListAsync(ct);
        return new(phones, adverts, await ObjectsAsync(adverts, pattern, ct), await PagesAsync(pattern, wish.Link, ct),
            await db.ListedPhones.CountAsync(l => phones.Contains(l.Phone), ct));
    }

    public async Task<Erased> EraseAsync(ErasureWish wish, CancellationToken ct)
    {
        await using var work = await db.Database.BeginTransactionAsync(ct);
        var reach = await LookAsync(wish, ct);
        var (now, open) = (clock.GetStoredNow(), reach.Adverts.Where(a => a.ForgottenAt is null).ToList());
        await erased.AddAsync(reach.Phones, reach.Adverts, wish.Link, wish.Reason, scope.Access?.PersonId, ct);
        foreach (var advert in open) advert.Forget(now);
        List<ReachedObject> objects = [.. wish.ObjectsInWork ? reach.Objects : reach.Drafts];
        await ClearAsync([.. objects.Select(o => o.Id)], PhonePattern.OfAny(reach.Phones), ct);
        await db.SourceProblems.Where(p => reach.Pages.Contains(p.Id)).ExecuteUpdateAsync(p => p.SetProperty(x => x.Page, (byte[]?)null), ct);
        await db.ListedPhones.Where(l => reach.Phones.Contains(l.Phone)).ExecuteDeleteAsync(ct);
        var adverts = open.ConvertAll(a => a.Id);
        await db.AdvertReminders.Where(r => adverts.Contains(r.AdvertId)).ExecuteUpdateAsync(r => r.SetProperty(x => x.Note, (string?)null), ct);
        Erased done = new(open.Count, objects.Count, reach.Pages.Count, reach.Listed, wish.ObjectsInWork ? [] : [.. reach.InWork.Select(o => o.Id)]);
        audit.Note(AuditAct.OwnerErased, wish.Reason, null, $"adverts {done.Adverts}, contacts {done.Contacts}, pages {done.Pages}, lists {done.Listed}");
        await db.SaveChangesAsync(ct);
        await work.CommitAsync(ct);
        return done;
    }

    private Task<List<OwnerAdvert>> LinkedAsync(string? link, CancellationToken ct)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var address)) return Task.FromResult(new List<OwnerAdvert>());
        var plain = address.GetLeftPart(UriPartial.Path);
        var behind = LikePattern.Of(plain)[1..];
        return db.OwnerAdverts.Where(a => a.Link == link || a.Link == plain || EF.Functions.Like(a.Link!, behind, LikePattern.Escape) && a.Link!.Substring(plain.Length, 1) == "?").ToListAsync(ct);
    }

    private async Task<List<ReachedObject>> ObjectsAsync(List<OwnerAdvert> adverts, string pattern, CancellationToken ct)
    {
        var made = adverts.Select(a => a.ObjectId).OfType<long>().ToList();
        var owned = await db.OwnerContacts.Where(c => made.Contains(c.ObjectId) || Regex.IsMatch(c.Phones ?? "", pattern) || Regex.IsMatch(c.Note ?? "", pattern))
            .Select(c => c.ObjectId).ToListAsync(ct);
        var all = made.Union(owned).ToList();
        var found = await db.Objects.AsNoTracking().Where(o => all.Contains(o.Id)).OrderBy(o => o.Id).ToListAsync(ct);
        return found.ConvertAll(o => new ReachedObject(o.Id, o.Address.Whole(), o.Status));
    }

    private async Task<List<long>> PagesAsync(string pattern, string? link, CancellationToken ct)
    {
        var (regex, found) = (PhonePattern.ToRegex(pattern), new List<long>());
        await foreach (var problem in db.SourceProblems.AsNoTracking().Where(p => p.Page != null).AsAsyncEnumerable().WithCancellation(ct))
            if (link is not null && problem.Address == link || regex.IsMatch(ProblemShelf.Unpack(problem.Page!))) found.Add(problem.Id);
        return found;
    }

    // The history is cleared after the texts: changing them is a change that it remembers. A nought is valid JSON within a text and as a number.
    private async Task ClearAsync(long[] objects, string pattern, CancellationToken ct)
    {
        await db.OwnerContacts.Where(c => objects.Contains(c.ObjectId)).ExecuteDeleteAsync(ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE objects SET description = regexp_replace(description, {pattern}, '···', 'g') WHERE company_id = {db.CompanyId} AND id = ANY({objects}) AND description ~ {pattern}
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE object_changes SET was = regexp_replace(was::text, {pattern}, '0', 'g')::jsonb, became = regexp_replace(became::text, {pattern}, '0', 'g')::jsonb
            WHERE company_id = {db.CompanyId} AND object_id = ANY({objects}) AND (was::text ~ {pattern} OR became::text ~ {pattern})
            """, ct);
    }
}
