using System.Globalization;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Intake;

/// <summary>An advert with the property that it is truly of.</summary>
public sealed record MadeAdvert(MadeProperty Property, PropertyFacts Facts, string Address, IReadOnlyList<long[]> Photos);

/// <summary>
/// Adverts of made properties as people place them on several sites: the address spelled in another way or half told, areas rounded or up to 3 % apart,
/// markers beside the house, prices after bargaining, other phones, other sizes of the photos or other photos, the text reworded.
/// </summary>
public sealed class MadeAdverts(int seed)
{
    private static readonly string[] Sites = ["avito", "cian", "domclick", "yandex", "olx", "local"];

    private static readonly Dictionary<string, string[]> StreetWords = new()
    {
        ["улица"] = ["улица", "ул.", "ул"], ["проспект"] = ["проспект", "пр-т", "просп.", "пр."], ["переулок"] = ["переулок", "пер."], ["шоссе"] = ["шоссе", "ш."], ["бульвар"] = ["бульвар", "б-р"],
        ["набережная"] = ["набережная", "наб."], ["проезд"] = ["проезд", "пр-д"], ["площадь"] = ["площадь", "пл."],
    };

    private readonly Random _dice = new(seed);

    /// <summary>One to four adverts of each property, each on another site, in no order.</summary>
    public List<MadeAdvert> Of(IReadOnlyList<MadeProperty> properties) =>
        [.. properties.SelectMany(p => Sites.OrderBy(_ => _dice.Next()).Take(1 + _dice.Next(4)).ToList().Select(site => Of(p, site))).ToList().OrderBy(_ => _dice.Next())];

    /// <summary>What was found: pairs that meet under some key and score enough; and how many are compared for one advert.</summary>
    public static (HashSet<(int, int)> Found, double Compared) Find(IReadOnlyList<MadeAdvert> adverts)
    {
        var kept = new Dictionary<long, List<int>>();
        var found = new HashSet<(int, int)>();
        var compared = 0L;
        for (var at = 0; at < adverts.Count; at++)
        {
            var (own, now) = (adverts[at], at);
            var others = AdvertKeys.Asked(own.Facts, 1).SelectMany(k => kept.GetValueOrDefault(k) ?? []).ToHashSet();
            compared += others.Count;
            found.UnionWith(others.Where(o => TwinScore.Of(own.Facts, adverts[o].Facts, SamePhotos(own, adverts[o])).Score >= TwinScore.Same).Select(o => (o, now)));
            foreach (var key in AdvertKeys.Kept(own.Facts, 1))
            {
                if (!kept.TryGetValue(key, out var here)) kept[key] = here = [];
                here.Add(at);
            }
        }

        return (found, (double)compared / adverts.Count);
    }

    /// <summary>Precision and recall over pairs.</summary>
    public static (double Precision, double Recall) Quality(IReadOnlyList<MadeAdvert> adverts, HashSet<(int, int)> found)
    {
        var right = found.Count(pair => adverts[pair.Item1].Property.Number == adverts[pair.Item2].Property.Number);
        var all = adverts.GroupBy(a => a.Property.Number).Sum(g => g.Count() * (g.Count() - 1) / 2);
        return ((double)right / found.Count, (double)right / all);
    }

    public static int SamePhotos(MadeAdvert a, MadeAdvert b) => a.Photos.Count(one => b.Photos.Any(other => Likeness.Distance(one, other) <= Likeness.Same));

    private MadeAdvert Of(MadeProperty p, string site)
    {
        var address = Spelled(p);
        var hasMarker = _dice.Next(10) < 7;
        return new(p, new()
        {
            Site = site,
            Deal = p.Deal,
            Kind = p.Kind is ObjectKind.House or ObjectKind.Cottage or ObjectKind.Dacha ? Pick(ObjectKind.House, ObjectKind.House, ObjectKind.Cottage, ObjectKind.Dacha) : p.Kind,
            Address = HouseAddress.Read(_dice.Next(5) == 0 ? null : p.Town, address),
            Latitude = hasMarker ? p.Latitude + Aside() : null,
            Longitude = hasMarker ? p.Longitude + Aside() : null,
            Price = _dice.Next(20) == 0 ? null : Math.Round(p.Price * (100 + _dice.Next(-7, 8)) / 100),
            Currency = "RUB",
            Area = p.Area == 0 ? null : Told(p),
            PlotArea = p.Plot,
            Rooms = p.Kind is ObjectKind.Land or ObjectKind.Office || _dice.Next(12) == 0 ? null : p.Rooms,
            Floor = _dice.Next(25) == 0 ? null : p.Floor,
            Floors = p.Floors == 0 || _dice.Next(7) == 0 ? null : p.Floors,
            Phones = [_dice.Next(2) == 0 ? p.Phone : "+78" + _dice.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture)],
            Sketch = TextLikeness.Sketch(_dice.Next(2) == 0 ? Reworded(p.Text, 20) : Reworded(p.Text, 2)),
        }, address, _dice.Next(4) == 0 ? [] : [.. p.Photos.Where(_ => _dice.Next(4) > 0).Select(Resized)]);
    }

    // As the papers have it, rounded, or measured otherwise: with the balcony, or after the walls were moved.
    private decimal Told(MadeProperty p) => _dice.Next(5) switch { < 2 => p.Area, 2 => Math.Round(p.Area), _ => p.OtherArea };

    private string Spelled(MadeProperty p)
    {
        var street = Street(p.Street);
        if (_dice.Next(9) == 0) return Pick($"{p.Town}, {street}", street, $"г. {p.Town}, {street}");
        var house = House(p.House);
        var line = Pick($"{p.Town}, {street}, {house}", $"г. {p.Town}, {street}, {house}", $"{street}, {house}", $"{street} {house}", $"Псковская область, {p.Town}, {street}, {house}",
            $"Россия, Псковская обл., г {p.Town}, {street}, {house}", $"180000, {p.Town} город, {street}, {house}");
        return _dice.Next(6) == 0 ? line.ToUpperInvariant() : line;
    }

    private string Street((string Name, string Kind) street)
    {
        var name = _dice.Next(2) == 0 ? street.Name.Replace('ё', 'е') : street.Name;
        if (_dice.Next(3) == 0) name = name.Replace("Большая", "Б.", StringComparison.Ordinal).Replace("Маршала ", "", StringComparison.Ordinal).Replace("Александра", "А.", StringComparison.Ordinal);
        var kind = Pick(StreetWords[street.Kind]);
        if (char.IsAsciiDigit(name[0]) && name.Contains("-я", StringComparison.Ordinal) && _dice.Next(3) == 0) name = string.Join(' ', name.Split(' ').Reverse());
        return _dice.Next(2) == 0 ? $"{name} {kind}" : $"{kind} {name}";
    }

    private string House((int Number, string Letter, string Block) house)
    {
        var number = house.Number.ToString(CultureInfo.InvariantCulture) + house.Letter switch { "" => "", var letter => Pick(letter, letter.ToLowerInvariant()) };
        var block = house.Block.Length == 0 ? "" : Pick("к", " к. ", " корп. ", ", корпус ", "/") + house.Block;
        return Pick("", "д. ", "д.", "дом ") + number + block;
    }

    private long[] Resized(long[] looks)
    {
        var other = (long[])looks.Clone();
        for (var bits = _dice.Next(8); bits > 0; bits--) other[_dice.Next(2) * Likeness.Colour] ^= 1L << _dice.Next(64);
        return other;
    }

    private string Reworded(string text, int oneOf) => string.Join(' ', text.Split(' ').Select(w => _dice.Next(oneOf) == 0 ? "слово" + _dice.Next(500) : w));

    private double Aside() => (_dice.NextDouble() - 0.5) * 0.0008;

    private T Pick<T>(params T[] choice) => choice[_dice.Next(choice.Length)];
}
