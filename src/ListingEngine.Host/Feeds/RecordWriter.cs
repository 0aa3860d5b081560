using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Feeds;

/// <summary>Writes the records whose verdict changed, in one set.</summary>
internal static class RecordWriter
{
    private static readonly byte[] NoReasons = "[]"u8.ToArray();

    /// <summary>How many objects are withheld after this build.</summary>
    public static async Task<int> WriteAsync(NpgsqlConnection db, PlanContext context, BuildState state, GoneRow[] gone, CancellationToken ct)
    {
        await db.ExecuteAsync("""
            CREATE TEMP TABLE judged (object_id bigint, state text, line int, promoted boolean, fingerprint bigint, said jsonb, verdict jsonb, review_at timestamptz)
            ON COMMIT DROP
            """, ct);
        var withheld = 0;
        var later = new List<(long Id, DateTime? At)>();
        await using (var copy = await db.BeginBinaryImportAsync("COPY judged FROM STDIN (FORMAT binary)", ct))
        {
            for (var i = 0; i < state.Rows.Length; i++)
            {
                if (!state.IsOffered(i)) withheld++;
                if (!state.IsTold(i)) await WriteAsync(copy, state, i, ct);
                else if (state.Rows[i].LastReviewAt != state.ReviewAt(i).GetValueOrDefault()) later.Add((state.Rows[i].Candidate.Id, state.ReviewAt(i)));
            }

            await copy.CompleteAsync(ct);
        }

        // A verdict that still stands is kept as it is behind what the plan says now.
        await db.ExecuteAsync($"""
            INSERT INTO feed_records AS r (plan_id, object_id, company_id, state, line, promoted, fingerprint, reasons, since, review_at)
            SELECT $1, j.object_id, $2, j.state, j.line, j.promoted, j.fingerprint,
                said || coalesce(j.verdict, jsonb_path_query_array(last.reasons, '$[*] ? (!(@.code starts with "{PlanRules.Prefix}"))'), '[]'), $3, j.review_at
            FROM judged j LEFT JOIN feed_records last ON last.plan_id = $1 AND last.object_id = j.object_id
            ON CONFLICT (plan_id, object_id) DO UPDATE SET state = excluded.state, line = excluded.line, promoted = excluded.promoted,
                fingerprint = excluded.fingerprint, reasons = excluded.reasons, review_at = excluded.review_at,
                since = CASE WHEN r.state = excluded.state THEN r.since ELSE excluded.since END
            """, ct, context.Plan.Id, context.Plan.CompanyId, context.Now.ToUniversalTime());
        if (later.Count > 0) await MoveReviewsAsync(db, context.Plan.Id, later, ct);
        if (gone.Length > 0) await db.ExecuteAsync("DELETE FROM feed_records WHERE plan_id = $1 AND object_id = ANY($2)", ct,
            context.Plan.Id, Array.ConvertAll(gone, g => g.Id));
        return withheld;
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, BuildState state, int i, CancellationToken ct)
    {
        await copy.StartRowAsync(ct);
        copy.Write(state.Rows[i].Candidate.Id, NpgsqlDbType.Bigint);
        copy.Write(EnumNames<FeedRecordState>.Write(state.IsOffered(i) ? FeedRecordState.Offered : FeedRecordState.Withheld), NpgsqlDbType.Text);
        copy.Write(state.Places[i].Line, NpgsqlDbType.Integer);
        copy.Write(state.Places[i].HasService, NpgsqlDbType.Boolean);
        copy.Write(state.Fingerprint(i), NpgsqlDbType.Bigint);
        copy.Write(state.Says(i) is { } said ? Json([new(said.Code, said.Detail)]) : NoReasons, NpgsqlDbType.Jsonb);
        if (!state.IsAsked(i)) copy.Write(NoReasons, NpgsqlDbType.Jsonb);
        else if (state.Judged[i]) copy.Write(state.Reasons[i] is { } verdict ? Json(verdict) : NoReasons, NpgsqlDbType.Jsonb);
        else copy.WriteNull();
        if (state.ReviewAt(i) is { } review) copy.Write(review, NpgsqlDbType.TimestampTz);
        else copy.WriteNull();
    }

    private static byte[] Json(List<StoredReason> reasons) => JsonSerializer.SerializeToUtf8Bytes(reasons, ListingJson.Plain.ListStoredReason);

    // The verdict stands, with its reasons; only the moment when it changes is another one.
    private static async Task MoveReviewsAsync(NpgsqlConnection db, long planId, List<(long Id, DateTime? At)> later, CancellationToken ct)
    {
        await using var command = db.Command(
            "UPDATE feed_records r SET review_at = l.at FROM unnest($2, $3) l(id, at) WHERE r.plan_id = $1 AND r.object_id = l.id",
            planId, later.ConvertAll(l => l.Id));
        command.Parameters.Add(new() { Value = later.ConvertAll(l => l.At), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(ct);
    }
}
