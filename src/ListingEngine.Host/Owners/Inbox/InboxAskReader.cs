using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Reads an address of the inbox. What cannot be understood is told and asks for nothing.</summary>
internal sealed class InboxAskReader(IQueryCollection query)
{
    /// <summary>Rooms that stand for themselves and all above.</summary>
    public const int ManyRooms = 4;

    private const int Longest = 200;
    private const int MostPages = 100_000;

    private static readonly string[] Conditions =
        ["q", "deal", "kind", "priceFrom", "priceTo", "areaFrom", "areaTo", "rooms", "site", "seller", "agents", "twins", "state", "photos", "new", "since"];

    private readonly Dictionary<string, string> _faults = [];

    /// <param name="usual">What is meant where the address says nothing.</param>
    public InboxAsk Read(InboxAsk? usual = null)
    {
        usual ??= new();
        var ask = new InboxAsk
        {
            Words = Told("q"),
            Deal = Word<Deal>("deal"),
            Kinds = [.. Words<ObjectKind>("kind")],
            PriceFrom = Number("priceFrom"),
            PriceTo = Number("priceTo"),
            AreaFrom = Number("areaFrom"),
            AreaTo = Number("areaTo"),
            Rooms = [.. Rooms()],
            Site = Told("site"),
            Seller = Word<SellerKind>("seller"),
            Agents = Word<AgentShow>("agents") ?? usual.Agents,
            WithTwins = Is("twins") ?? usual.WithTwins,
            State = Word<InboxState>("state") ?? usual.State,
            WithPhotos = Is("photos") ?? false,
            OnlyNew = Is("new") ?? false,
            Since = Day("since"),
            Order = Word<InboxOrder>("order") ?? usual.Order,
            Page = int.TryParse(Told("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1,
        };
        return ask with { Faults = _faults, Conditions = Conditions.Count(n => Told(n) is not null && !_faults.ContainsKey(n)) };
    }

    private T? Word<T>(string name) where T : struct, Enum
    {
        if (Told(name) is not { } told) return null;
        if (EnumNames<T>.Find(told) is { } word) return word;
        _faults[name] = told;
        return null;
    }

    private IEnumerable<T> Words<T>(string name) where T : struct, Enum
    {
        foreach (var told in All(name))
        {
            if (EnumNames<T>.Find(told) is { } word) yield return word;
            else _faults[name] = told;
        }
    }

    private IEnumerable<int> Rooms()
    {
        foreach (var told in All("rooms"))
        {
            if (int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var rooms) && rooms <= ManyRooms) yield return rooms;
            else _faults["rooms"] = told;
        }
    }

    private bool? Is(string name)
    {
        switch (Told(name))
        {
            case null: return null;
            case "yes" or "true": return true;
            case "no" or "false": return false;
            case var told:
                _faults[name] = told;
                return null;
        }
    }

    /// <summary>A number as people type it: «12 500 000», «54,3».</summary>
    private decimal? Number(string name)
    {
        if (Told(name) is not { } told) return null;
        if (Core.Text.Numbers.Read(told) is { } number and >= 0) return number;
        _faults[name] = told;
        return null;
    }

    private DateOnly? Day(string name)
    {
        if (Told(name) is not { } told) return null;
        if (DateOnly.TryParseExact(told, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999) return day;
        _faults[name] = told;
        return null;
    }

    private IEnumerable<string> All(string name) => query[name].OfType<string>().Select(Clean).Where(v => v.Length > 0).Distinct();

    private string? Told(string name) => All(name).FirstOrDefault();

    // PostgreSQL keeps no zero character.
    private static string Clean(string told)
    {
        var text = told.Replace("\0", "", StringComparison.Ordinal).Trim();
        return text.Length > Longest ? text[..Longest] : text;
    }
}
