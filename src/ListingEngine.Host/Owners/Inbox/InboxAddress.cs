using Microsoft.AspNetCore.Http.Extensions;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Addresses of the inbox made from the one at hand.</summary>
internal static class InboxAddress
{
    public const string Page = "/owners";

    // What says where in the inbox one is, or what is done to it, and not what it shows.
    private static readonly string[] Passing = ["page", "pick", "lang", "handler", "name", "search"];

    /// <summary>Everything that makes the inbox what it shows: filters and order.</summary>
    public static string Query(IQueryCollection query, params string[] without)
    {
        var kept = new QueryBuilder();
        foreach (var (name, value) in Fields(query, without)) kept.Add(name, value);
        return kept.ToQueryString().Value is ['?', .. var rest] ? rest : "";
    }

    /// <summary>The inbox with one value in another's place.</summary>
    public static string With(IQueryCollection query, string name, string? value)
    {
        var rest = Query(query, name);
        var added = value is null ? "" : $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        return Of(string.Join('&', new[] { rest, added }.Where(p => p.Length > 0)));
    }

    public static string Of(string query) => query.Length > 0 ? $"{Page}?{query}" : Page;

    /// <summary>Names and values for the hidden fields of a form that keeps what is shown.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(IQueryCollection query, params string[] without) =>
        from field in query
        where !Passing.Contains(field.Key) && !without.Contains(field.Key) && !field.Key.StartsWith("__", StringComparison.Ordinal)
        from value in field.Value
        where !string.IsNullOrWhiteSpace(value)
        select KeyValuePair.Create(field.Key, value);
}
