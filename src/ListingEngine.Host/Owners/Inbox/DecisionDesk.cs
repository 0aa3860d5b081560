using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Does away with adverts that are not worth a call, one or many, and brings them back.</summary>
internal sealed class DecisionDesk(ListingDb db, CompanyScope scope, TimeProvider clock, AuditTrail audit)
{
    public const int LongestReason = 300;
    public const int Most = 200;

    /// <summary>Reasons that stand ready; each is a key of its words.</summary>
    public static IReadOnlyList<string> Ready { get; } = ["Agent", "Sold", "Price", "Place", "NoAgents", "Twin"];

    /// <returns>Numbers of those that were rejected now: what somebody else took or rejected meanwhile is not among them.</returns>
    public async Task<IReadOnlyList<long>> RejectAsync(IReadOnlyCollection<long> ids, string reason, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var adverts = await LockedAsync(ids, AdvertState.New, ct);
        foreach (var advert in adverts)
        {
            (advert.State, advert.PersonId, advert.DecidedAt, advert.Reason) = (AdvertState.Rejected, scope.Who.PersonId, clock.GetStoredNow(), reason);
            audit.Note(AuditAct.AdvertRejected, advert.Address ?? advert.Link, advert.Id, reason);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return adverts.ConvertAll(a => a.Id);
    }

    /// <returns>So many stand in the inbox again.</returns>
    public async Task<int> ReturnAsync(IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var adverts = await LockedAsync(ids, AdvertState.Rejected, ct);
        foreach (var advert in adverts)
        {
            (advert.State, advert.PersonId, advert.DecidedAt, advert.Reason) = (AdvertState.New, null, null, null);
            audit.Note(AuditAct.AdvertReturned, advert.Address ?? advert.Link, advert.Id);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return adverts.Count;
    }

    /// <summary>A reason as it may be kept, or null.</summary>
    public static string? ReasonOf(string? told) =>
        told?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 and <= LongestReason } reason ? reason : null;

    // In one order, so that two who reject the same many do not wait for one another.
    private Task<List<OwnerAdvert>> LockedAsync(IReadOnlyCollection<long> ids, AdvertState state, CancellationToken ct)
    {
        var (some, wanted) = (ids.Take(Most).ToArray(), $"{state}");
        return db.OwnerAdverts.FromSql($"SELECT * FROM owner_adverts WHERE id = ANY({some}) AND state = {wanted} AND company_id = {db.CompanyId} ORDER BY id FOR UPDATE").ToListAsync(ct);
    }
}
