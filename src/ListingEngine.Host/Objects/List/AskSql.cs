using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Objects.List;

/// <summary>What the list is asked for, as a condition on <c>objects o</c> that keeps to the company of who asks.</summary>
internal sealed class AskSql(NpgsqlParameterCollection parameters, DateTimeOffset now, Access who)
{
    /// <summary>The address of an object as one text; the index for searching it is made of the same words.</summary>
    public const string Place = "lower(coalesce(o.locality, '') || ' ' || coalesce(o.sub_locality, '') || ' ' || coalesce(o.line, ''))";

    public string Where(ListAsk ask)
    {
        var parts = new List<string> { Company() };
        if (!ask.TellsStatus) parts.Add("o.status <> 'Archived'");
        if (ask.Whose != Whose.All) parts.Add(Of(ask.Whose));
        foreach (var part in ask.Parts.Where(p => p.Terms.Count == 0)) parts.Add(Aside(part));
        var terms = ask.Parts.SelectMany(p => p.Terms).ToList();
        if (terms.Count > 0) parts.Add(new FilterSql(parameters, now, inWhere: true).Of(new Filter { All = terms }));
        return string.Join(" AND ", parts);
    }

    public string Company() => $"o.company_id = {Value(who.CompanyId)}";

    /// <summary>Every word of the question stands in the address.</summary>
    public string HasWords(string told)
    {
        var words = told.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(8).ToList();
        return words.Count == 0 ? "false" : string.Join(" AND ", words.Select(w => $"{Place} LIKE {Value(LikePattern.Of(w))}"));
    }

    /// <summary>The question is the object's number, or one of its ids.</summary>
    public string IsCalled(string told)
    {
        var id = Value(told);
        var called = $"o.feed_id = {id} OR o.external_id = {id}";
        var digits = told.TrimStart('№', '#', ' ');
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"(o.id = {Value(number)} OR {called})" : $"({called})";
    }

    public string Value(object value)
    {
        var name = $"a{parameters.Count}";
        parameters.AddWithValue(name, value);
        return "@" + name;
    }

    private string Of(Whose whose)
    {
        if (who.PersonId is not { } me) return "false";
        if (whose == Whose.Mine) return $"o.agent_id = {Value(me)}";
        var own = $"o.agent_id = ANY({Value(who.Team.Append(me).ToArray())})";
        return who.Team.Count > 0 ? own : $"""
            ({own} OR o.agent_id IN (SELECT p.id FROM people p JOIN people own ON own.department_id = p.department_id WHERE own.id = {Value(me)}))
            """;
    }

    private string Aside(AskedPart part) => part.Name switch
    {
        "q" => $"({IsCalled(part.Values[0])} OR ({HasWords(part.Values[0])}))",
        "agent" when part.Values[0] == "none" => "o.agent_id IS NULL",
        "agent" => $"o.agent_id = {Number(part)}",
        "department" => $"o.agent_id IN (SELECT p.id FROM people p WHERE p.company_id = {Value(who.CompanyId)} AND p.department_id = {Number(part)})",
        "advertised" => $"o.id {(part.Values[0] == "yes" ? "IN" : "NOT IN")} "
            + $"(SELECT r.object_id FROM feed_records r WHERE r.company_id = {Value(who.CompanyId)} AND r.state = 'Offered')",
        // Another company's plan has none of our objects.
        "plan" => $"o.id IN (SELECT r.object_id FROM feed_records r WHERE r.plan_id = {Number(part)} AND r.state = {Value(part.Values[1])})",
        _ => throw new InvalidOperationException($"nobody knows how to ask for {part.Name}"),
    };

    private string Number(AskedPart part) => Value(long.Parse(part.Values[0], CultureInfo.InvariantCulture));
}
