using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>The caller's transaction if there is one, which stays theirs to commit; else one of our own.</summary>
internal readonly struct OwnTransaction(IDbContextTransaction? own) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken ct) => own?.CommitAsync(ct) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}

internal static class OwnTransactions
{
    public static async Task<OwnTransaction> OwnTransactionAsync(this ListingDb db, CancellationToken ct) =>
        new(db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null);
}
