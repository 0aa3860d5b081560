using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Feeds;

/// <summary>Writes the records whose verdict changed, in one set.</summary>
internal static class RecordWriter
{
    private static readonly byte[] NoReasons = "[]"u8.ToArray();

    /// <summary>How many objects are withheld after this build.</summary>
    public static async Task<int> WriteAsync(NpgsqlConnection db, PlanContext context, BuildState state, long[] gone, CancellationToken ct)
    {
        await db.ExecuteAsync("CREATE TEMP TABLE judged (object_id bigint, state text, line int, fingerprint bigint, reasons jsonb, review_at timestamptz) ON COMMIT DROP", ct);
        var withheld = 0;
        await using (var copy = await db.BeginBinaryImportAsync("COPY judged FROM STDIN (FORMAT binary)", ct))
        {
            for (var i = 0; i < state.Rows.Length; i++)
            {
                if (!state.IsOffered(i)) withheld++;
                var row = state.Rows[i];
                if (row.LastLine == state.Line[i] && row.LastFingerprint == state.Fingerprint(i)) continue;
                await copy.StartRowAsync(ct);
                copy.Write(row.Candidate.Id, NpgsqlDbType.Bigint);
                copy.Write(EnumNames<FeedRecordState>.Write(state.IsOffered(i) ? FeedRecordState.Offered : FeedRecordState.Withheld), NpgsqlDbType.Text);
                copy.Write(state.Line[i], NpgsqlDbType.Integer);
                copy.Write(state.Fingerprint(i), NpgsqlDbType.Bigint);
                var reasons = state.AllReasons(i);
                copy.Write(reasons.Count == 0 ? NoReasons : JsonSerializer.SerializeToUtf8Bytes(reasons, ListingJson.Plain.ListStoredReason), NpgsqlDbType.Jsonb);
                if (state.ReviewAt(i) is { } review) copy.Write(review.ToUniversalTime(), NpgsqlDbType.TimestampTz);
                else copy.WriteNull();
            }

            await copy.CompleteAsync(ct);
        }

        await db.ExecuteAsync("""
            INSERT INTO feed_records AS r (plan_id, object_id, company_id, state, line, fingerprint, reasons, since, review_at)
            SELECT $1, object_id, $2, state, line, fingerprint, reasons, $3, review_at FROM judged
            ON CONFLICT (plan_id, object_id) DO UPDATE SET state = excluded.state, line = excluded.line, fingerprint = excluded.fingerprint,
                reasons = excluded.reasons, review_at = excluded.review_at, since = CASE WHEN r.state = excluded.state THEN r.since ELSE excluded.since END
            """, ct, context.Plan.Id, context.Plan.CompanyId, context.Now.ToUniversalTime());
        if (gone.Length > 0) await db.ExecuteAsync("DELETE FROM feed_records WHERE plan_id = $1 AND object_id = ANY($2)", ct, context.Plan.Id, gone);
        return withheld;
    }
}
