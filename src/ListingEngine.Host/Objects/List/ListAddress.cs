using Microsoft.AspNetCore.Http.Extensions;

namespace ListingEngine.Host.Objects.List;

/// <summary>Addresses of the list made from the one at hand.</summary>
internal static class ListAddress
{
    // What says where in the list one is, or what is done to it, and not what the list is.
    private static readonly string[] Passing = ["page", "view", "pick", "act", "all", "toAgent", "toTag", "lang", "handler", "name", "at", "id"];

    /// <summary>Everything that makes the list what it is: filters, order, columns, rows of a page.</summary>
    public static string Query(IQueryCollection query, params string[] without)
    {
        var kept = new QueryBuilder();
        foreach (var (name, values) in query)
            if (!Passing.Contains(name) && !without.Contains(name) && !name.StartsWith("__", StringComparison.Ordinal))
                foreach (var value in values)
                    if (!string.IsNullOrWhiteSpace(value)) kept.Add(name, value);
        return kept.ToQueryString().Value is ['?', .. var rest] ? rest : "";
    }

    /// <summary>The list with one value in another's place.</summary>
    public static string With(IQueryCollection query, string name, string? value)
    {
        var rest = Query(query, name);
        var added = value is null ? "" : $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        return Of(string.Join('&', new[] { rest, added }.Where(p => p.Length > 0)));
    }

    public static string Without(IQueryCollection query, IEnumerable<string> names) => Of(Query(query, [.. names]));

    /// <summary>The list of that query; of none, the list that no default view takes the place of.</summary>
    public static string Of(string query) => query.Length > 0 ? $"{ViewShelf.Page}?{query}" : $"{ViewShelf.Page}?view=none";

    /// <summary>Names and values for the hidden fields of a form that keeps the list.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(IQueryCollection query, params string[] without) =>
        from field in query
        where !Passing.Contains(field.Key) && !without.Contains(field.Key) && !field.Key.StartsWith("__", StringComparison.Ordinal)
        from value in field.Value
        where !string.IsNullOrWhiteSpace(value)
        select KeyValuePair.Create(field.Key, value);
}
