using System.Globalization;
using System.Runtime.InteropServices;
using ListingEngine.Core.Objects;
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
        await using var command = new NpgsqlCommand { Connection = db, CommandTimeout = 600 };
        command.CommandText = Text(context, command.Parameters);
        var rows = new List<CandidateRow>();
        var gone = new List<GoneRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        var candidates = new CandidateReader(reader, context, judgeAll);
        while (await reader.ReadAsync(ct))
        {
            if (candidates.Gone is { } lost) gone.Add(lost);
            else rows.Add(candidates.Read());
        }

        CollectionsMarshal.AsSpan(rows).Sort((a, b) => a.Candidate.Id.CompareTo(b.Candidate.Id));
        return new([.. rows], [.. gone]);
    }

    // Of a record's reasons the plan's own is the first; most have none, or one that their line tells alone.
    private static string Text(PlanContext context, NpgsqlParameterCollection parameters)
    {
        var plan = context.Plan.Definition;
        var filter = new FilterSql(parameters, context.Now);
        var lines = plan.Lines.Select((line, i) => $"CASE WHEN {filter.Of(line.Filter)} THEN {Number((long)(1UL << i))} ELSE 0 END::bigint");
        parameters.AddWithValue("plan", context.Plan.Id);
        parameters.AddWithValue("company", context.Plan.CompanyId);
        return $$"""
            SELECT o.id, o.reserved, o.lines, o.sort, o.kind, o.agent_id, o.revision, o.overdue_at, o.changes_at,
                r.object_id, r.line, r.promoted, r.fingerprint, r.since, r.review_at,
                CASE WHEN r.line NOT IN ({{Selection.NoLine}}, {{Selection.Refused}}) AND NOT r.promoted AND starts_with(r.reasons #>> '{0,code}', '{{PlanRules.Prefix}}')
                    THEN concat_ws(' ', r.reasons #>> '{0,code}', r.reasons #>> '{0,detail}') END
            FROM (
                SELECT o.id, o.status = 'Reserved' AS reserved, {{(plan.Lines.Count == 0 ? "0::bigint" : string.Join(" | ", lines))}} AS lines,
                    {{Order(plan, filter)}} AS sort, {{(plan.KindLimits is null ? "0" : Kind)}} AS kind, o.agent_id, o.revision,
                    {{ActualitySql.WithholdAt(context.ActualityRules)}} AS overdue_at, {{ChangesAt(plan, filter)}} AS changes_at
                FROM objects o
                WHERE o.company_id = @company AND o.status IN ('Active', 'Reserved')) o
            FULL JOIN (SELECT * FROM feed_records WHERE plan_id = @plan) r ON r.object_id = o.id
            """;
    }

    private static string Order(PlanDefinition plan, FilterSql filter) => plan.Sort switch
    {
        PlanSort.Newest => "-(extract(epoch FROM o.created_at) * 1000)::bigint",
        PlanSort.Oldest => "(extract(epoch FROM o.created_at) * 1000)::bigint",
        PlanSort.Cheapest => "coalesce((least(o.price, 1e15) * 100)::bigint, 9223372036854775807)",
        PlanSort.Dearest => "coalesce(-(least(o.price, 1e15) * 100)::bigint, 9223372036854775807)",
        PlanSort.Score when plan.Score is { Count: > 0 } score =>
            $"-({string.Join(" + ", score.Select(p => $"CASE WHEN {filter.Of(p.Filter)} THEN {Number(p.Points)} ELSE 0 END::bigint"))})",
        PlanSort.Score => "0::bigint",
        _ => throw new InvalidOperationException($"no order for {plan.Sort}"),
    };

    // What time alone does to an object: another age may bring it into a line, out of it, or to another score.
    private static string ChangesAt(PlanDefinition plan, FilterSql filter)
    {
        var asked = plan.Lines.Select(l => l.Filter);
        if (plan is { Sort: PlanSort.Score, Score: { } score }) asked = asked.Concat(score.Select(p => p.Filter));
        var moments = asked.Select(filter.ChangesAt).OfType<string>().ToList();
        return moments.Count == 0 ? "NULL::timestamptz" : $"least({string.Join(", ", moments)})";
    }

    private static readonly string Kind =
        $"CASE o.kind {string.Join(' ', Enum.GetValues<ObjectKind>().Select(k => $"WHEN '{k}' THEN {Number((long)k)}"))} END";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
