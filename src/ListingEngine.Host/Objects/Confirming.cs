using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects;

/// <summary>What became of a confirmation.</summary>
/// <param name="Count">Objects confirmed now.</param>
/// <param name="At">The moment that they carry; by it the confirmation is taken back.</param>
/// <param name="NotTheirs">Objects of the company that this person may not change.</param>
internal sealed record Confirmed(int Count, DateTimeOffset At, int NotTheirs);

/// <summary>Someone says that objects are still offered; for one object and for many, with rights, history and audit.</summary>
internal sealed class Confirming(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    private const string Mine = "(@any OR o.agent_id = ANY(@agents))";

    /// <summary>Objects that are not active need no confirmation and are left alone; those of other companies are not seen.</summary>
    public async Task<Confirmed> ConfirmAsync(IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        var now = clock.GetStoredNow();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var count = await RunAsync($"""
            UPDATE objects o SET confirmed_at = @at, updated_at = @at, changed_by = @person, changed_via = @via
            WHERE o.company_id = @company AND o.id = ANY(@ids) AND o.status = 'Active' AND {Mine}
            """, now, ids, ct);
        var others = scope.Who.Has(Rights.EditAny) ? 0 : await OthersAsync(ids, ct);
        await NoteAsync(count, ids, "+", ct);
        await transaction.CommitAsync(ct);
        return new(count, now, others);
    }

    /// <summary>Takes back what this person confirmed at that moment, where nobody confirmed again since.</summary>
    public async Task<int> TakeBackAsync(DateTimeOffset at, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var count = await RunAsync($"""
            UPDATE objects o SET confirmed_at = (c.was ->> 'confirmed_at')::timestamptz, updated_at = @now, changed_by = @person, changed_via = @via
            FROM object_changes c
            WHERE c.object_id = o.id AND o.company_id = @company AND o.confirmed_at = @at AND {Mine}
                AND c.person_id IS NOT DISTINCT FROM @person AND (c.became ->> 'confirmed_at')::timestamptz = @at
            """, at, [], ct);
        await NoteAsync(count, [], "−", ct);
        await transaction.CommitAsync(ct);
        return count;
    }

    private async Task NoteAsync(int count, IReadOnlyCollection<long> ids, string sign, CancellationToken ct)
    {
        if (count == 0) return;
        audit.Note(AuditAct.ObjectsConfirmed, null, ids.Count == 1 ? ids.First() : null, ids.Count == 1 ? null : $"{sign}{count}");
        await db.SaveChangesAsync(ct);
    }

    private async Task<int> OthersAsync(IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        var mine = Agents();
        return await db.Objects.CountAsync(o => ids.Contains(o.Id) && (o.AgentId == null || !mine.Contains(o.AgentId.Value)), ct);
    }

    private async Task<int> RunAsync(string sql, DateTimeOffset at, IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection());
        var values = command.Parameters;
        values.AddWithValue("at", at.ToUniversalTime());
        values.AddWithValue("now", clock.GetStoredNow());
        values.AddWithValue("company", scope.CompanyId);
        values.AddWithValue("ids", ids.ToArray());
        values.AddWithValue("any", scope.Who.Has(Rights.EditAny));
        values.AddWithValue("agents", Agents());
        values.AddWithValue("via", scope.Via);
        values.Add(new NpgsqlParameter("person", NpgsqlTypes.NpgsqlDbType.Bigint) { Value = (object?)scope.Who.PersonId ?? DBNull.Value });
        return await command.ExecuteNonQueryAsync(ct);
    }

    private long[] Agents() => scope.Who.PersonId is { } me ? [me, .. scope.Who.Team] : [.. scope.Who.Team];
}
