using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Alarms;

/// <summary>A person knows who it was: whoever an alarm tells of is no stranger any more.</summary>
internal sealed class StrangerTrust(ListingDb db, AuditTrail audit, TimeProvider clock)
{
    /// <returns>False when there is no such alarm, or it is not about a stranger.</returns>
    public async Task<bool> TrustAsync(long alarmId, CancellationToken ct)
    {
        var alarm = await db.Alarms.SingleOrDefaultAsync(a => a.Id == alarmId && a.Kind == AlarmKind.Stranger && a.ClosedAt == null, ct);
        if (alarm is null || alarm.Subject == Watching.StrangerWatch.Refused) return false;
        var readers = await db.FeedReaders.Where(r => r.PlanId == alarm.PlanId && r.Family == alarm.Subject).ToListAsync(ct);
        foreach (var reader in readers) reader.IsTrusted = true;
        alarm.ClosedAt = clock.GetStoredNow();
        audit.Note(AuditAct.PlanAddressChanged, alarm.Subject, alarm.PlanId, string.Join(", ", readers.Select(r => r.Network)));
        await db.SaveChangesAsync(ct);
        return true;
    }
}
