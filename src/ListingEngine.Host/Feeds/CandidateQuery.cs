using System.Globalization;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>The one query by which a plan finds its candidates: filters, order and last verdicts of all objects at once.</summary>
internal static class CandidateQuery
{
    /// <param name="db">An open connection.</param>
    /// <param name="context">The plan, its company and people as they were before the query.</param>
    /// <param name="judgeAll">True when the dialect changed: no old verdict stands.</param>
    public static async Task<Candidates> RunAsync(NpgsqlConnection db, PlanContext context, bool judgeAll, CancellationToken ct)
    {
        var plan = context.Plan;
        await using var command = new NpgsqlCommand { Connection = db, CommandTimeout = 600 };
        var filter = new FilterSql(command.Parameters, context.Now);
        var lines = plan.Definition.Lines.Select((line, i) =>
            $"CASE WHEN {filter.Of(line.Filter)} THEN {((long)(1UL << i)).ToString(CultureInfo.InvariantCulture)} ELSE 0 END::bigint");
        command.Parameters.AddWithValue("plan", plan.Id);
        command.Parameters.AddWithValue("company", plan.CompanyId);
        command.CommandText = $"""
            SELECT o.id, o.reserved, o.lines, o.sort, o.revision, r.line, r.fingerprint,
                r.since, r.object_id, o.agent_id, o.overdue_at, r.review_at
            FROM (
                SELECT o.id, o.status = 'Reserved' AS reserved, {(plan.Definition.Lines.Count == 0 ? "0::bigint" : string.Join(" | ", lines))} AS lines,
                    {Order(plan.Definition.Sort)} AS sort, o.revision, o.agent_id,
                    {ActualitySql.WithholdAt(context.ActualityRules)} AS overdue_at
                FROM objects o
                WHERE o.company_id = @company AND o.status IN ('Active', 'Reserved')) o
            FULL JOIN (SELECT * FROM feed_records WHERE plan_id = @plan) r ON r.object_id = o.id
            """;
        var rows = new List<CandidateRow>();
        var gone = new List<long>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            if (reader.IsDBNull(0)) gone.Add(reader.GetInt64(8));
            else rows.Add(Row(reader, context, judgeAll));
        }

        var sorted = rows.ToArray();
        Array.Sort(sorted, (a, b) => a.Candidate.Id.CompareTo(b.Candidate.Id));
        return new(sorted, [.. gone]);
    }

    private static CandidateRow Row(NpgsqlDataReader row, PlanContext context, bool judgeAll)
    {
        var now = context.Now.UtcDateTime;
        var reserved = row.GetBoolean(1);
        var known = !row.IsDBNull(5);
        var lines = reserved ? 0 : (ulong)row.GetInt64(2);
        var line = known ? row.GetInt32(5) : (int?)null;
        var overdueAt = lines == 0 ? default : Moment(row, 10);
        var overdue = overdueAt != default && overdueAt <= now;
        var protectedUntil = line >= 0 ? Moment(row, 7).AddDays(context.Plan.Definition.MinimumDays) : default;
        return new(
            new(row.GetInt64(0), overdue ? 0 : lines, row.GetInt64(3), protectedUntil > now, row.IsDBNull(9) ? 0 : row.GetInt64(9)),
            reserved,
            overdue,
            overdue ? default : overdueAt,
            protectedUntil > now ? protectedUntil : default,
            context.Fingerprint(row.GetInt64(4), row.IsDBNull(9) ? null : row.GetInt64(9)),
            line,
            known && !judgeAll ? row.GetInt64(6) : 0,
            Moment(row, 11));
    }

    private static DateTime Moment(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? default : row.GetDateTime(column);

    private static string Order(PlanSort sort) => sort switch
    {
        PlanSort.Newest => "-(extract(epoch FROM o.created_at) * 1000)::bigint",
        PlanSort.Oldest => "(extract(epoch FROM o.created_at) * 1000)::bigint",
        PlanSort.Cheapest => "coalesce((least(o.price, 1e15) * 100)::bigint, 9223372036854775807)",
        PlanSort.Dearest => "coalesce(-(least(o.price, 1e15) * 100)::bigint, 9223372036854775807)",
        _ => throw new InvalidOperationException($"no order for {sort}"),
    };
}
