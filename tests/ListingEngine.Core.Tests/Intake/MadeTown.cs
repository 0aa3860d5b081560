using System.Globalization;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Intake;

/// <summary>
/// Properties made from a seed, as a town has them: flats above one another with one layout, new buildings whose flats share text and renders, the same
/// series in the next house, streets of houses and plots. What is easily taken for one is there on purpose.
/// </summary>
public sealed class MadeTown(int seed)
{
    public static IReadOnlyList<(string Name, string Kind)> Streets { get; } =
    [
        ("Лесная", "улица"), ("Маршала Жукова", "улица"), ("Ленина", "проспект"), ("Ленина", "улица"), ("Большая Садовая", "улица"), ("Садовая", "улица"), ("1-я Полевая", "улица"),
        ("2-я Полевая", "улица"), ("Гагарина", "улица"), ("Речной", "переулок"), ("Речная", "улица"), ("Энергетиков", "проезд"), ("Рижское", "шоссе"), ("Космонавтов", "бульвар"),
        ("Зелёная", "улица"), ("Юбилейная", "улица"), ("Александра Невского", "улица"), ("Советская", "набережная"), ("Мира", "площадь"), ("8 Марта", "улица"), ("Новая", "улица"),
        ("Заводская", "улица"), ("Парковая", "улица"), ("Школьная", "улица"),
    ];

    private static readonly string[] Words =
        ("светлая просторная уютная квартира дом с окнами во двор рядом парк школа детский сад остановка магазин лес река тихий зелёный район развитая инфраструктура свежий ремонт тёплые полы "
        + "новая сантехника встроенная кухня мебель остаётся балкон застеклён лоджия утеплена кладовая подвал парковка консьерж лифт домофон интернет кондиционер документы готовы один собственник "
        + "свободная продажа быстрый выход на сделку без обременений ипотека подходит материнский капитал торг уместен вид на город высокие потолки большие комнаты раздельный санузел газ вода "
        + "электричество отопление баня гараж теплица плодовые деревья забор асфальт до участка хорошие соседи закрытая территория видеонаблюдение детская площадка").Split(' ');

    private readonly Random _dice = new(seed);
    private int _number;

    public List<MadeProperty> Make(int count)
    {
        var made = new List<MadeProperty>();
        while (made.Count < count)
            made.AddRange(_dice.Next(10) switch { < 4 => PanelHouses(), < 6 => NewBuilding(), < 8 => Houses(), 8 => Plots(), _ => Premises() });
        return made;
    }

    // Two neighbours of one series: layouts above one another, and the same at the next number.
    private List<MadeProperty> PanelHouses()
    {
        var (place, floors, flats) = (Place(), Pick(5, 5, 9, 9, 12), new List<MadeProperty>());
        (decimal Area, int Rooms)[] layouts = [(Tenths(300, 340), 1), (Tenths(420, 440), 2), (Tenths(470, 490), 2), (Tenths(565, 620), 3)];
        foreach (var next in (int[])[0, 2])
            foreach (var (area, rooms) in layouts)
                foreach (var floor in Enumerable.Range(1, floors).OrderBy(_ => _dice.Next()).Take(3))
                    flats.Add(Flat(place with { House = (place.House.Number + next, place.House.Letter, place.House.Block), Latitude = place.Latitude + next * 0.0004 },
                        area, rooms, floor, floors, Text(), Photos(3 + _dice.Next(6)), Phone()));
        return flats;
    }

    private List<MadeProperty> NewBuilding()
    {
        var (place, floors, text, renders, phone) = (Place(), Pick(16, 17, 24), Text(), Photos(3), Phone());
        (decimal Area, int Rooms)[] layouts = [(Tenths(240, 290), 0), (Tenths(370, 420), 1), (Tenths(570, 640), 2)];
        return [.. from layout in layouts
            from floor in Enumerable.Range(2, floors - 1).OrderBy(_ => _dice.Next()).Take(4).ToList()
            select Flat(place, layout.Area, layout.Rooms, floor, floors, text, [.. renders, .. Photos(1)], phone)];
    }

    private List<MadeProperty> Houses()
    {
        var place = Place();
        return [.. from at in Enumerable.Range(0, 4)
            let area = Tenths(600, 2400)
            select new MadeProperty(_number++, Pick(ObjectKind.House, ObjectKind.Cottage, ObjectKind.Dacha), Deal.Sale, place.Town, place.Street, (place.House.Number + at * 2, "", ""),
                place.Latitude + at * 0.0003, place.Longitude, area, _dice.Next(4, 20) * 100, _dice.Next(2, 7), null, _dice.Next(1, 3), Rounded(area * _dice.Next(30_000, 90_000)), Phone(), Text(), Photos(5))];
    }

    private List<MadeProperty> Plots()
    {
        var place = Place();
        return [.. from at in Enumerable.Range(0, 4)
            select new MadeProperty(_number++, ObjectKind.Land, Deal.Sale, place.Town, place.Street, (place.House.Number + at, "", ""), place.Latitude + at * 0.0003, place.Longitude, 0,
                Pick(600, 800, 1000, 1200), 0, null, 0, Rounded(_dice.Next(300_000, 2_000_000)), Phone(), Text(), Photos(3))];
    }

    private List<MadeProperty> Premises()
    {
        var place = Place();
        return [.. from at in Enumerable.Range(0, 3)
            let area = Tenths(200, 3000)
            select new MadeProperty(_number++, ObjectKind.Office, Pick(Deal.Sale, Deal.LongRent), place.Town, place.Street, place.House, place.Latitude, place.Longitude, area, null, 0,
                _dice.Next(1, 6), 6, Rounded(area * _dice.Next(500, 1500)), Phone(), Text(), Photos(4))];
    }

    private MadeProperty Flat(MadePlace place, decimal area, int rooms, int floor, int floors, string text, IReadOnlyList<long[]> photos, string phone)
    {
        var deal = _dice.Next(5) == 0 ? Deal.LongRent : Deal.Sale;
        return new(_number++, ObjectKind.Flat, deal, place.Town, place.Street, place.House, place.Latitude, place.Longitude, area, null, rooms, floor, floors,
            Rounded(area * (deal == Deal.Sale ? _dice.Next(85_000, 110_000) : _dice.Next(500, 700))), phone, text, photos);
    }

    private MadePlace Place() => new(_dice.Next(4) > 0 ? "Псков" : "Великие Луки", Streets[_dice.Next(Streets.Count)],
        (_dice.Next(1, 120), _dice.Next(8) == 0 ? Pick("А", "Б") : "", _dice.Next(5) == 0 ? Pick("1", "2", "3") : ""), 57.8 + _dice.NextDouble() / 10, 28.3 + _dice.NextDouble() / 8);

    private string Text() => string.Join(' ', Enumerable.Range(0, _dice.Next(30, 70)).Select(_ => Words[_dice.Next(Words.Length)]));

    private List<long[]> Photos(int count) => [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 8).Select(_ => _dice.NextInt64(long.MinValue, long.MaxValue)).ToArray())];

    private string Phone() => "+79" + _dice.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture);

    private decimal Tenths(int from, int to) => _dice.Next(from, to) / 10m;

    private static decimal Rounded(decimal price) => Math.Round(price / 1000) * 1000;

    private T Pick<T>(params T[] choice) => choice[_dice.Next(choice.Length)];

    private sealed record MadePlace(string Town, (string Name, string Kind) Street, (int Number, string Letter, string Block) House, double Latitude, double Longitude);
}
