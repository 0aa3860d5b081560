using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>
/// The black list of agents' phones and the white list of owners': who put a phone there, why, and how it is taken back. Adverts with such a phone
/// are judged again in the background.
/// </summary>
internal sealed class PhoneLists(ListingDb db, CompanyScope scope, AuditTrail audit, AdvertAgain again, TimeProvider clock)
{
    /// <summary>The longest reason that is kept.</summary>
    public const int LongestReason = 500;

    /// <summary>Puts phones on a list, and takes them off the other one. What stands there already stays as it is.</summary>
    /// <param name="phones">As <see cref="OwnerAdvert.Phones"/> has them.</param>
    /// <param name="isAgent">An agent's, or else an owner's.</param>
    /// <param name="reason">The person's own words.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>How many phones changed.</returns>
    public async Task<int> PutAsync(IReadOnlyCollection<string> phones, bool isAgent, string? reason, CancellationToken ct)
    {
        await using var work = await db.OwnTransactionAsync(ct);
        await LockAsync(ct);
        var listed = await db.ListedPhones.Where(p => p.UndoneAt == null && phones.Contains(p.Phone)).ToListAsync(ct);
        var changed = phones.Distinct().Where(phone => !listed.Exists(p => p.Phone == phone && p.IsAgent == isAgent)).ToList();
        foreach (var old in listed.Where(p => p.IsAgent != isAgent)) TakeOff(old);
        await db.SaveChangesAsync(ct);
        foreach (var phone in changed)
            db.ListedPhones.Add(new()
            {
                CompanyId = db.CompanyId, Phone = phone, IsAgent = isAgent, Reason = Short(reason), PersonId = scope.Access?.PersonId, At = clock.GetStoredNow(),
            });
        if (changed.Count > 0) audit.Note(AuditAct.PhoneListed, null, null, $"{(isAgent ? "+agent" : "+owner")} {changed.Count}{(reason is null ? "" : $": {Short(reason)}")}");
        await SaveAsync(changed, work, ct);
        return changed.Count;
    }

    /// <summary>Takes one entry back; its row stays for the history. False when it was taken back before.</summary>
    public async Task<bool> TakeBackAsync(long listedPhoneId, CancellationToken ct) =>
        await TakeBackAsync(await db.ListedPhones.Where(p => p.Id == listedPhoneId && p.UndoneAt == null).Select(p => p.Phone).ToListAsync(ct), ct) > 0;

    /// <summary>Takes these phones off whichever list they stand on.</summary>
    /// <returns>How many stood on one.</returns>
    public async Task<int> TakeBackAsync(IReadOnlyCollection<string> phones, CancellationToken ct)
    {
        await using var work = await db.OwnTransactionAsync(ct);
        await LockAsync(ct);
        var listed = await db.ListedPhones.Where(p => p.UndoneAt == null && phones.Contains(p.Phone)).ToListAsync(ct);
        foreach (var entry in listed) TakeOff(entry);
        if (listed.Count > 0) audit.Note(AuditAct.PhoneListed, null, null, $"−{listed.Count}");
        await SaveAsync(listed.ConvertAll(p => p.Phone), work, ct);
        return listed.Count;
    }

    private async Task SaveAsync(List<string> changed, OwnTransaction work, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        if (changed.Count > 0) await again.OfPhonesAsync(changed, ct);
        await work.CommitAsync(ct);
    }

    private void TakeOff(ListedPhone entry) => (entry.UndoneAt, entry.UndoneBy) = (clock.GetStoredNow(), scope.Access?.PersonId);

    // Lists change seldom: two people who list one phone at once come one after the other.
    private Task<int> LockAsync(CancellationToken ct) => db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('listed phones', {db.CompanyId}))", ct);

    private static string? Short(string? reason) => reason?.Trim() is { Length: > 0 } told ? told.Length > LongestReason ? told[..LongestReason] : told : null;
}
