using System.Globalization;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>
/// A plan's filter as a condition on <c>objects o</c>: the database answers it for all objects at once. Values are always parameters;
/// names come from <see cref="FilterFields"/>, never from a request.
/// </summary>
/// <param name="parameters">Those of the command that the condition goes into.</param>
/// <param name="now">The moment for which days are counted.</param>
/// <param name="inWhere">The condition stands in a WHERE, where null is as good as false: then indexes can answer it.</param>
internal sealed class FilterSql(NpgsqlParameterCollection parameters, DateTimeOffset now, bool inWhere = false)
{
    private readonly string _now = Parameter(parameters, now.ToUniversalTime());

    /// <summary>A condition that is never null, unless it stands in a WHERE.</summary>
    public string Of(Filter filter)
    {
        if (filter.All.Count == 0 && filter.Any.Count == 0) return "true";
        var parts = filter.All.Select(Of).ToList();
        if (filter.Any.Count > 0) parts.Add($"({string.Join(" OR ", filter.Any.Select(Of))})");
        return string.Join(" AND ", parts);
    }

    /// <summary>When the filter may answer otherwise although nobody changes the object; null where it never does by itself.</summary>
    public string? ChangesAt(Filter filter)
    {
        var ages = FilterAge.Steps(filter);
        if (ages.Count == 0) return null;
        var birthdays = ages.Select(days => $"o.created_at + interval '{(days * 24L).ToString(CultureInfo.InvariantCulture)} hours'");
        return $"CASE WHEN {Of(FilterAge.AtAnyAge(filter))} THEN CASE {string.Join(' ', birthdays.Select(at => $"WHEN {at} > {_now} THEN {at}"))} END END";
    }

    private string Of(FilterTerm term) => term switch
    {
        FilterGroup group => $"({Of(group.Filter)})",
        FilterCondition { Field.Name: FilterFields.DepartmentId } c => OfDepartment(c),
        FilterCondition c when inWhere => Condition(c, Column(c.Field)),
        FilterCondition c => $"coalesce({Condition(c, Column(c.Field))}, false)",
        _ => throw new InvalidOperationException("a new kind of term"),
    };

    private string Condition(FilterCondition c, string column) => c.Op switch
    {
        FilterOp.Has => Told(c.Field, column),
        FilterOp.HasNot => $"NOT ({Told(c.Field, column)})",
        FilterOp.Contains when c.Field.Type == FilterType.Texts => $"{Value(c)} = ANY({column})",
        FilterOp.Contains when c.Field.Type == FilterType.Flags => $"{Value(c)} = ANY(string_to_array({column}, ', '))",
        FilterOp.Contains => $"position(lower({Value(c)}) IN lower({column})) > 0",
        FilterOp.In => $"{column} = ANY({Parameter(Array(c))})",
        FilterOp.NotIn => $"({column} IS NULL OR {column} <> ALL({Parameter(Array(c))}))",
        FilterOp.NotEqual => $"{column} IS DISTINCT FROM {Value(c)}",
        _ => $"{column} {c.Op.Word()} {Value(c)}",
    };

    // People are asked once, and not for every object. Nobody's objects are in no department.
    private string OfDepartment(FilterCondition c)
    {
        var (positive, no) = c.Op switch
        {
            FilterOp.NotEqual => (FilterOp.Equal, "NOT "),
            FilterOp.NotIn => (FilterOp.In, "NOT "),
            FilterOp.HasNot => (FilterOp.Has, "NOT "),
            var op => (op, ""),
        };
        return $"{no}coalesce(o.agent_id IN (SELECT p.id FROM people p WHERE {Condition(c with { Op = positive }, "p.department_id")}), false)";
    }

    private static string Told(FilterField field, string column) => field.Name switch
    {
        FilterFields.HasPhotos or FilterFields.HasPlan => column,
        _ => field.Type == FilterType.Texts ? $"cardinality({column}) > 0" : $"{column} IS NOT NULL",
    };

    private string Column(FilterField field) => field.Name switch
    {
        FilterFields.PhotoCount => "jsonb_array_length(o.photos)",
        FilterFields.HasPhotos => "(jsonb_array_length(o.photos) > 0)",
        FilterFields.HasPlan => $$"""(o.photos @> '[{"kind": "{{PhotoKind.Plan}}"}]')""",
        FilterFields.DaysOnMarket => $"floor(extract(epoch FROM {_now} - o.created_at) / 86400)",
        FilterFields.PricePerMetre => "(o.price / nullif(o.total_area, 0))",
        var name when name.StartsWith("attributes.", StringComparison.Ordinal) => Attribute(field, name["attributes.".Length..]),
        var name when name.StartsWith("address.", StringComparison.Ordinal) => "o." + SnakeCase.Of(name["address.".Length..]),
        var name => "o." + SnakeCase.Of(name),
    };

    private static string Attribute(FilterField field, string name)
    {
        var text = $"o.attributes->>'{name}'";
        return field.Type switch
        {
            FilterType.Number => $"({text})::numeric",
            FilterType.Flag => $"({text})::boolean",
            FilterType.Date => $"({text})::timestamptz",
            _ => $"({text})",
        };
    }

    private string Value(FilterCondition c) => Parameter(Plain(c.Values[0]));

    private static object Array(FilterCondition c) => c.Field.Type switch
    {
        FilterType.Number => c.Values.Cast<decimal>().ToArray(),
        FilterType.Flag => c.Values.Cast<bool>().ToArray(),
        FilterType.Date => c.Values.Select(Plain).Cast<DateTimeOffset>().ToArray(),
        _ => c.Values.Cast<string>().ToArray(),
    };

    private static object Plain(object value) => value is DateTimeOffset date ? date.ToUniversalTime() : value;

    private string Parameter(object value) => Parameter(parameters, value);

    private static string Parameter(NpgsqlParameterCollection parameters, object value)
    {
        var name = new StringBuilder("f").Append(parameters.Count).ToString();
        parameters.AddWithValue(name, value);
        return "@" + name;
    }
}
