using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Records;

/// <summary>How many objects of a plan stand where, and how many each rule speaks of.</summary>
internal sealed record RecordCounts(IReadOnlyList<RecordCount> Lines, IReadOnlyList<RecordCount> Rules)
{
    public long Offered => Lines.Where(l => l.Line >= 0).Sum(l => l.Objects);

    /// <summary>Objects that the plan asks for and that cannot go.</summary>
    public long Withheld => Lines.Where(l => l.Line < 0 && l.Line != Selection.NoLine).Sum(l => l.Objects);

    /// <summary>Objects that no line asks for.</summary>
    public long NotAsked => Lines.Where(l => l.Line == Selection.NoLine).Sum(l => l.Objects);

    public long All => Lines.Sum(l => l.Objects);

    /// <summary>Why objects are kept out, the commonest reason first.</summary>
    public IEnumerable<(Rule Rule, long Objects)> Errors => Of(Severity.Error);

    public IEnumerable<(Rule Rule, long Objects)> Of(Severity severity) => Rules.GroupBy(r => r.Code!)
        .Select(g => (Rule: RuleBook.Find(g.Key), Objects: g.Sum(r => r.Objects)))
        .Where(r => r.Rule.Severity == severity && r.Rule.Code != PlanRules.NoLine.Code).OrderByDescending(r => r.Objects).ThenBy(r => r.Rule.Code, StringComparer.Ordinal);

    // Equal lists of reasons are counted first: there are few of them, however many records there are.
    public static async Task<RecordCounts> OfAsync(ListingDb db, long planId, CancellationToken ct)
    {
        var rows = await db.Database.SqlQuery<RecordCount>($"""
            WITH lists AS (
                SELECT line, CASE WHEN line <> {Selection.NoLine} THEN reasons ELSE '[]' END AS reasons, count(*) AS objects
                FROM feed_records WHERE company_id = {db.CompanyId} AND plan_id = {planId} GROUP BY 1, 2)
            SELECT line AS "Line", NULL AS "Code", sum(objects)::bigint AS "Objects" FROM lists GROUP BY line
            UNION ALL
            SELECT 0, r.code, sum(objects)::bigint
            FROM lists, LATERAL (SELECT DISTINCT reason ->> 'code' AS code FROM jsonb_array_elements(reasons) reason) r GROUP BY r.code
            """).ToListAsync(ct);
        return new([.. rows.Where(r => r.Code is null)], [.. rows.Where(r => r.Code is not null)]);
    }
}

/// <summary>Objects of one line, or of one rule.</summary>
/// <param name="Line">Index of the plan's line, or why no line has the objects; 0 where a rule is counted.</param>
/// <param name="Code">Of the rule; null where a line is counted.</param>
internal sealed record RecordCount(int Line, string? Code, long Objects);
