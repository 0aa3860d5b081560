using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>
/// Takes back what one's own act did to many objects, within a day: each gets what the history says stood there before, unless somebody
/// has changed that meanwhile.
/// </summary>
internal sealed class BulkUndo(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock, PageText text)
{
    private const string ChangedAgent = "(c.was->>'agent_id')::bigint";

    // Only what an act on many objects changes.
    private static readonly (string Column, string Back)[] Columns =
    [
        ("status", "c.was->>'status'"),
        ("agent_id", ChangedAgent),
        ("tags", "ARRAY(SELECT jsonb_array_elements_text(c.was->'tags'))"),
        ("confirmed_at", "(c.was->>'confirmed_at')::timestamptz"),
    ];

    /// <summary>How many objects would get back what they had.</summary>
    public async Task<int> CountAsync(long at, CancellationToken ct)
    {
        await using var command = await CommandAsync(ct);
        command.CommandText = $"SELECT count(*)::int FROM objects o JOIN object_changes c ON c.object_id = o.id WHERE {Which(command, at)}";
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<int> RunAsync(long at, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await using var command = await CommandAsync(ct);
        command.Transaction = (NpgsqlTransaction)transaction.GetDbTransaction();
        var which = Which(command, at);
        command.Parameters.AddWithValue("now", clock.GetStoredNow());
        var back = Columns.Select(c => $"{c.Column} = CASE WHEN jsonb_exists(c.was, '{c.Column}') THEN {c.Back} ELSE o.{c.Column} END");
        command.CommandText = $"""
            UPDATE objects o SET {string.Join(", ", back)}, changed_by = @me, changed_via = 'page', updated_at = @now
            FROM object_changes c WHERE c.object_id = o.id AND {which}
            """;
        var changed = await command.ExecuteNonQueryAsync(ct);
        if (changed > 0)
        {
            audit.Note(AuditAct.ObjectsChanged, text["List.Undo.Title"], detail: text.Count("Count.Objects", changed));
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return changed;
    }

    private string Which(NpgsqlCommand command, long at)
    {
        var who = scope.Who;
        command.Parameters.AddWithValue("company", who.CompanyId);
        command.Parameters.Add(new("me", NpgsqlTypes.NpgsqlDbType.Bigint) { Value = (object?)who.PersonId ?? DBNull.Value });
        command.Parameters.AddWithValue("moment", UndoMoment.Of(at));
        command.Parameters.AddWithValue("people", who.PersonId is { } me ? [.. who.Team, me] : who.Team.ToArray());
        var same = Columns.Select(c => $"""
            (NOT jsonb_exists(c.became, '{c.Column}') OR {(c.Column == "confirmed_at"
                ? "o.confirmed_at IS NOT DISTINCT FROM (c.became->>'confirmed_at')::timestamptz"
                : $"coalesce(to_jsonb(o.{c.Column}), 'null') = c.became->'{c.Column}'")})
            """);
        return $"""
            o.company_id = @company AND c.company_id = @company AND c.at = @moment AND c.at > now() - interval '1 day'
            AND c.person_id IS NOT DISTINCT FROM @me AND c.via = 'page' AND jsonb_exists_any(c.was, '{"{status,agent_id,tags,confirmed_at}"}')
            AND {May(who)} AND {string.Join(" AND ", same)}
            """;
    }

    // Who has handed an object over does not answer for it any more, and may take it back.
    private static string May(Access who)
    {
        if (who.Has(Rights.EditAny)) return "true";
        var own = $"(coalesce(o.agent_id = ANY(@people), false) OR coalesce({ChangedAgent} = ANY(@people), false)";
        return own + (who.Has(Rights.HandOverAny) ? " OR jsonb_exists(c.was, 'agent_id'))" : ")");
    }

    private async Task<NpgsqlCommand> CommandAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandTimeout = 0;
        return command;
    }
}

/// <summary>A transaction's moment as it stands in an address: microseconds, as the database counts.</summary>
internal static class UndoMoment
{
    private const long Last = 253_402_300_799_000_000;

    public static long Of(DateTime at) => (at.ToUniversalTime() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public static DateTime Of(long at) => DateTime.UnixEpoch.AddTicks(Math.Clamp(at, 0, Last) * TimeSpan.TicksPerMicrosecond);
}
