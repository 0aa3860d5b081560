using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>The black list of agents' phones and the white list of owners': who put a phone there, why, and how it is taken back.</summary>
internal sealed class PhoneLists(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The longest reason that is kept.</summary>
    public const int LongestReason = 500;

    /// <summary>Puts phones on a list, and takes them off the other one. What stands there already stays as it is.</summary>
    public async Task<int> PutAsync(IReadOnlyCollection<string> phones, bool isAgent, string? reason, CancellationToken ct)
    {
        var listed = await db.ListedPhones.Where(p => p.UndoneAt == null && phones.Contains(p.Phone)).ToListAsync(ct);
        var changed = phones.Distinct().Where(phone => !listed.Exists(p => p.Phone == phone && p.IsAgent == isAgent)).ToList();
        foreach (var old in listed.Where(p => p.IsAgent != isAgent)) (old.UndoneAt, old.UndoneBy) = (clock.GetStoredNow(), scope.Access?.PersonId);
        await db.SaveChangesAsync(ct);
        foreach (var phone in changed)
            db.ListedPhones.Add(new() { CompanyId = db.CompanyId, Phone = phone, IsAgent = isAgent, Reason = reason, PersonId = scope.Access?.PersonId, At = clock.GetStoredNow() });
        if (changed.Count > 0) audit.Note(AuditAct.PhoneListed, null, null, $"{(isAgent ? "+agent" : "+owner")} {changed.Count}{(reason is null ? "" : $": {reason}")}");
        await db.SaveChangesAsync(ct);
        return changed.Count;
    }

    /// <summary>Takes one entry back; its row stays for the history. False when it was taken back before.</summary>
    public async Task<bool> TakeBackAsync(long listedPhoneId, CancellationToken ct)
    {
        if (await db.ListedPhones.SingleOrDefaultAsync(p => p.Id == listedPhoneId && p.UndoneAt == null, ct) is not { } entry) return false;
        (entry.UndoneAt, entry.UndoneBy) = (clock.GetStoredNow(), scope.Access?.PersonId);
        audit.Note(AuditAct.PhoneListed, null, null, "−1");
        await db.SaveChangesAsync(ct);
        return true;
    }
}
