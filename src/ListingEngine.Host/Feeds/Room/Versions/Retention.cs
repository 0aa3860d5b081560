using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>How many versions a plan keeps: old ones beyond that are swept up with the next publication.</summary>
internal sealed class Retention(ListingDb db, AuditTrail audit)
{
    public const int Least = 2, Most = 10_000;

    /// <param name="planId">The plan.</param>
    /// <param name="keep">Null for as many as the installation says.</param>
    /// <returns>False when the company has no such plan.</returns>
    public async Task<bool> SetAsync(long planId, int? keep, CancellationToken ct)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == planId, ct) is not { } plan) return false;
        if (plan.KeepVersions == keep) return true;
        audit.Note(AuditAct.VersionDecided, plan.Name, plan.Id, $"хранить версий: {plan.KeepVersions?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "как обычно"} → {keep?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "как обычно"}");
        plan.KeepVersions = keep;
        await db.SaveChangesAsync(ct);
        return true;
    }
}
