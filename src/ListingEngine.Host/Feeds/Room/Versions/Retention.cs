using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>How many versions a plan keeps: old ones beyond that are swept up with the next publication.</summary>
internal sealed class Retention(ListingDb db, AuditTrail audit)
{
    public const int Least = 2, Most = 10_000;

    /// <param name="planId">A plan of the company.</param>
    /// <param name="keep">Null for as many as the installation says.</param>
    public async Task SetAsync(long planId, int? keep, CancellationToken ct)
    {
        var plan = await db.Plans.SingleAsync(p => p.Id == planId, ct);
        if (plan.KeepVersions == keep) return;
        audit.Note(AuditAct.VersionDecided, plan.Name, plan.Id, $"хранить версий: {Say(plan.KeepVersions)} → {Say(keep)}");
        plan.KeepVersions = keep;
        await db.SaveChangesAsync(ct);
    }

    private static string Say(int? keep) => keep is { } told ? $"{told}" : "сколько обычно";
}
