using ListingEngine.Core.Objects;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>Puts a new object into the stock and gives it the id under which portals will know it.</summary>
internal static class NewObjects
{
    /// <summary>An object whose number is not known before the row is there; a unique placeholder gives way to it in the same transaction.</summary>
    public static PropertyObject Make(long companyId, DateTimeOffset now) =>
        new() { CompanyId = companyId, FeedId = $"new-{Guid.NewGuid():N}", CreatedAt = now, UpdatedAt = now, ConfirmedAt = now };

    /// <summary>Within the transaction that is open, or in one of its own.</summary>
    public static async Task AddToStockAsync(this ListingDb db, PropertyObject o, CancellationToken ct)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        db.Objects.Add(o);
        await db.SaveChangesAsync(ct);
        o.FeedId = $"le-{o.Id}";
        // A feed of another installation may have brought that name along.
        if (await db.Objects.AnyAsync(other => other.FeedId == o.FeedId, ct)) o.FeedId += $"-{Guid.NewGuid():N}";
        await db.SaveChangesAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
    }
}
