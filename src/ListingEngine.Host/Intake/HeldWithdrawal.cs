using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>A person's decision about objects that a file lacked and that were too many to be withdrawn without a word.</summary>
internal sealed class HeldWithdrawal(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Archives them; those that changed their state meanwhile stay as they are.</summary>
    /// <returns>How many were archived; null when there is nothing to decide any more.</returns>
    public async Task<int?> AcceptAsync(ImportRun run, CancellationToken ct)
    {
        if (run.Held is not { } held) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var count = await db.Database.ExecuteSqlAsync($"""
            UPDATE objects SET status = 'Archived', withdrawn = true, updated_at = {clock.GetUtcNow()},
                changed_by = {scope.Access?.PersonId}, changed_via = 'page'
            WHERE company_id = {scope.CompanyId} AND source = {run.Source} AND id = ANY({held}) AND status IN ('Active', 'Reserved', 'Draft')
            """, ct);
        run.Withdrawn += count;
        await DecideAsync(run, $"archived {count}", ct);
        await transaction.CommitAsync(ct);
        return count;
    }

    /// <summary>Leaves them as they are.</summary>
    public Task KeepAsync(ImportRun run, CancellationToken ct) => DecideAsync(run, $"kept {run.Held?.Length ?? 0}", ct);

    private async Task DecideAsync(ImportRun run, string decision, CancellationToken ct)
    {
        (run.Held, run.Problem, run.ProblemDetail) = (null, null, null);
        audit.Note(AuditAct.WithdrawalDecided, run.Source, run.Id, decision);
        await db.SaveChangesAsync(ct);
    }
}
