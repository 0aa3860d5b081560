using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>A client's wish as it stands in the address of its page: what was typed, what it asks, and what could not be understood.</summary>
internal sealed record WishForm(IQueryCollection Told)
{
    private const int Longest = 200, MostPlaces = 10;

    public static readonly string[] Bounds = ["priceFrom", "priceTo", "areaFrom", "areaTo", "floorFrom", "floorTo"];

    /// <summary>Names of fields that hold no number.</summary>
    public IReadOnlyList<string> Faults => [.. Bounds.Where(b => this[b].Length > 0 && Number(b) is null)];

    /// <summary>Nothing has been asked yet.</summary>
    public bool IsEmpty => !Told.ContainsKey("deal");

    public Deal Deal => EnumNames<Deal>.Find(this["deal"]) ?? Deal.Sale;

    public ClientWish Wish => new()
    {
        Deal = Deal,
        Kinds = [.. Told["kind"].OfType<string>().Select(EnumNames<ObjectKind>.Find).OfType<ObjectKind>().Distinct()],
        PriceFrom = Number("priceFrom"),
        PriceTo = Number("priceTo"),
        Rooms = [.. Told["rooms"].Select(r => Numbers.ReadWhole(r)).OfType<int>().Where(r => r is >= 0 and <= ClientWish.ManyRooms).Distinct()],
        AreaFrom = Number("areaFrom"),
        AreaTo = Number("areaTo"),
        FloorFrom = Whole("floorFrom"),
        FloorTo = Whole("floorTo"),
        Places = [.. this["place"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostPlaces)],
    };

    public string this[string name] => Told[name].ToString().Replace("\0", "", StringComparison.Ordinal).Trim() is var told && told.Length > Longest ? told[..Longest] : told;

    public bool Has(string name, string value) => Told[name].Contains(value);

    private decimal? Number(string name) => Numbers.Read(this[name]) is >= 0 and <= 1_000_000_000_000 and var number ? number : null;

    private int? Whole(string name) => Number(name) is <= 1000 and var number ? (int)number : null;
}
