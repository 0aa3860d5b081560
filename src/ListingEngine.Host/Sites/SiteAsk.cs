using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.WebUtilities;

namespace ListingEngine.Host.Sites;

/// <summary>What a visitor asks of a list, as it stands in the address: what was typed, what it asks, and what could not be understood.</summary>
internal sealed record SiteAsk(IQueryCollection Told)
{
    /// <summary>So many rooms stand for all that have more; 0 for a studio.</summary>
    public const int ManyRooms = 4;

    public const int UsualSize = 24, MostSize = 100;

    private const int Longest = 200, MostPages = 1_000_000;

    private const decimal Most = 1_000_000_000_000;

    private static readonly string[] Bounds = ["priceFrom", "priceTo", "areaFrom", "areaTo"];

    private static readonly string[] Counts = ["page", "pageSize"];

    private static readonly string[] Filters = ["deal", "kind", "rooms", .. Bounds, "locality", "district"];

    /// <summary>Names of fields that were not understood: they ask nothing.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. Bounds.Where(b => this[b].Length > 0 && Number(b) is null),
        .. Each("deal").Any(d => EnumNames<Deal>.Find(d) is null) ? ["deal"] : Array.Empty<string>(),
        .. Each("kind").Any(k => EnumNames<ObjectKind>.Find(k) is null) ? ["kind"] : Array.Empty<string>(),
        .. Each("rooms").Any(r => Numbers.ReadWhole(r) is not (>= 0 and <= ManyRooms)) ? ["rooms"] : Array.Empty<string>(),
        .. SiteSort.Find(this["sort"]) is null ? ["sort"] : Array.Empty<string>(),
        .. Counts.Where(n => this[n].Length > 0 && Numbers.ReadWhole(this[n]) is not (>= 1 and <= MostPages)),
    ];

    public Deal? Deal => EnumNames<Deal>.Find(this["deal"]);

    /// <summary>None asks for any.</summary>
    public IReadOnlyList<ObjectKind> Kinds => [.. Each("kind").Select(EnumNames<ObjectKind>.Find).OfType<ObjectKind>().Distinct()];

    /// <summary>Numbers of rooms that would do; none asks for any.</summary>
    public IReadOnlyList<int> Rooms => [.. Each("rooms").Select(Numbers.ReadWhole).OfType<int>().Where(r => r is >= 0 and <= ManyRooms).Distinct()];

    /// <summary>In roubles: for the whole, or of a rent for a month or a day.</summary>
    public decimal? PriceFrom => Number("priceFrom");

    public decimal? PriceTo => Number("priceTo");

    /// <summary>m²; of land, which has none, sotkas.</summary>
    public decimal? AreaFrom => Number("areaFrom");

    public decimal? AreaTo => Number("areaTo");

    public string? Locality => this["locality"] is { Length: > 0 } told ? told : null;

    public string? District => this["district"] is { Length: > 0 } told ? told : null;

    public SiteSort Sort => SiteSort.Find(this["sort"]) ?? SiteSort.Newest;

    public int Page => Numbers.ReadWhole(this["page"]) is >= 1 and <= MostPages and var page ? page : 1;

    public int PageSize => Numbers.ReadWhole(this["pageSize"]) is >= 1 and var size ? Math.Min(size, MostSize) : UsualSize;

    /// <summary>Something is asked beside the order.</summary>
    public bool IsNarrow => Filters.Any(f => this[f].Length > 0);

    /// <summary>What was typed.</summary>
    public string this[string name] => Clean(Told[name].ToString());

    public bool Has(string name, string value) => Each(name).Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same question with one value replaced, or left out when it is null; another order or filter begins at the first page.</summary>
    public string With(string name, string? value) =>
        QueryHelpers.AddQueryString("", Kept(name).Append(new(name, value)).Where(told => told.Value is not null));

    private IEnumerable<KeyValuePair<string, string?>> Kept(string except) =>
        from name in Filters.Append("sort").Append("pageSize")
        where name != except
        from told in Each(name)
        select new KeyValuePair<string, string?>(name, told);

    // Several values of a name, or one with commas between them: texts hold commas themselves.
    private IEnumerable<string> Each(string name) => name is "kind" or "rooms"
        ? Told[name].SelectMany(v => Clean(v).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : this[name] is { Length: > 0 } told ? [told] : [];

    private decimal? Number(string name) => Numbers.Read(this[name]) is >= 0 and <= Most and var number ? number : null;

    // The database takes no U+0000.
    private static string Clean(string? told) => (told ?? "").Replace("\0", "", StringComparison.Ordinal).Trim() is var text && text.Length > Longest ? text[..Longest] : text;
}
