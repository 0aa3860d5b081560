using System.Collections.Frozen;
using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>
/// What is wrong with the data of objects on offer, as SQL over all of them at once. Needs the parameters <c>@company</c> and <c>@now</c>.
/// </summary>
internal static class QualitySql
{
    /// <summary>Codes of errors that the object's own data make: what a plan decides by itself is no fault of them.</summary>
    public static string[] FaultCodes { get; } =
        [.. RuleBook.All.Where(r => r.Severity == Severity.Error).Select(r => r.Code).Except(PlanRules.All.Select(r => r.Code))];

    private static readonly FrozenSet<string> Faults = FaultCodes.ToFrozenSet();

    public static bool IsFault(string code) => Faults.Contains(code);

    /// <summary>Condition on <c>feed_records r</c>: the plan wants the object, its portal does not take it.</summary>
    public static string Refused { get; } = string.Create(CultureInfo.InvariantCulture,
        $"r.line IN ({Selection.Refused}, {Selection.Overdue}) AND (r.line = {Selection.Refused} OR r.line = {Selection.Overdue} AND jsonb_exists_any(jsonb_path_query_array(r.reasons, '$[*].code'), @faults))");

    // A house has no floor and a plot no building: null is as good a sameness as any. Flats with numbers of their own are different ones.
    // Two steps, because few have doubles: one number stands for what must be the same, then those alike in it are compared in earnest.
    private const string Doubles = """
        SELECT unnest(g.ids) AS id, g.place FROM (
            SELECT array_agg(o.id) AS ids, min(o.id) AS place, array_agg(o.apartment) AS numbers
            FROM objects o
            WHERE o.id = ANY (ARRAY(SELECT unnest(array_agg(k.id)) FROM (
                SELECT o.id, o.house, o.floor, coalesce(o.total_area, o.land_area) AS area
                FROM objects o WHERE o.company_id = @company AND o.status = 'Active') k
                GROUP BY k.house, k.floor, k.area HAVING count(*) > 1))
                AND o.line <> '' AND coalesce(o.total_area, o.land_area) IS NOT NULL
            GROUP BY o.kind, o.deal, o.locality, lower(o.line), o.floor, coalesce(o.total_area, o.land_area)
            HAVING count(*) > 1) g
        WHERE (SELECT count(DISTINCT n) FROM unnest(g.numbers) n) < cardinality(g.ids)
        """;

    /// <summary>
    /// A row for each object on offer: id, agent (0 for nobody who is still with the company), ask_at, tell_at, withhold_at, incomplete, place
    /// (the smallest number among those that are like it, or null).
    /// </summary>
    /// <param name="company">Whose rules say what is stale.</param>
    /// <param name="agents">Whose objects; null for everybody's.</param>
    /// <param name="like">Like in what: doubles, which takes a look at every object, or texts; place is null for any other list.</param>
    public static string Stock(Company company, long[]? agents, QualityShow like = QualityShow.Duplicates) => $"""
        SELECT o.id, CASE WHEN p.id IS NULL THEN 0 ELSE o.agent_id END AS agent, {ActualitySql.AskAt(company.ActualityRules)} AS ask_at,
            {ActualitySql.TellAt(company.ActualityRules)} AS tell_at, {ActualitySql.WithholdAt(company.ActualityRules)} AS withhold_at,
            i.object_id IS NOT NULL AS incomplete, {(Alike(like) is null ? "NULL::bigint AS place" : "d.place")}
        FROM objects o
        LEFT JOIN people p ON p.id = o.agent_id AND p.left_at IS NULL
        LEFT JOIN (SELECT DISTINCT r.object_id FROM feed_records r WHERE r.company_id = @company AND r.state = 'Withheld' AND {Refused}) i
            ON i.object_id = o.id
        {(Alike(like) is { } alike ? $"LEFT JOIN ({alike}) d ON d.id = o.id" : "")}
        WHERE o.company_id = @company AND o.status = 'Active'{(agents is null ? "" : " AND o.agent_id = ANY(@agents)")}
        """;

    private static string? Alike(QualityShow like) => like switch
    {
        QualityShow.Duplicates => Doubles,
        QualityShow.Repeated => "SELECT object_id AS id, place FROM text_sketches WHERE company_id = @company AND place IS NOT NULL",
        _ => null,
    };

    public static NpgsqlCommand Command(NpgsqlConnection db, string sql, long company, DateTimeOffset now, long[]? agents)
    {
        var command = new NpgsqlCommand(sql, db);
        command.Parameters.AddWithValue("company", company);
        command.Parameters.AddWithValue("now", now.ToUniversalTime());
        command.Parameters.AddWithValue("faults", FaultCodes);
        if (agents is not null) command.Parameters.AddWithValue("agents", agents);
        return command;
    }
}
