using System.Security.Cryptography;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Demo;

/// <summary>A handful of owners' adverts from two sites that nobody can register: plain ones, a price that fell, a duplicate, an agent in disguise.</summary>
internal sealed class DemoAdverts(ListingDb db, AdvertDesk desk, IReadOnlyDictionary<string, Picture> pictures, DateTimeOffset now)
{
    private const string Site = "doma-ot-hozyaev.example", Other = "obyavleniya-sosedey.example";
    private const string AgentsPhone = "+79990007001";

    /// <summary>What an advert of the demonstration tells.</summary>
    /// <param name="Was">What it asked for before; null where the price never changed.</param>
    private sealed record Told(
        string Site, Deal Deal, ObjectKind Kind, decimal Price, decimal? Area, decimal? Plot, int? Rooms, int? Floor, int? Floors, string Town, string Street, string House,
        decimal Latitude, decimal Longitude, string Name, string Phone, string Text, string[] Photos, decimal? Was = null);

    private static readonly Told[] All =
    [
        new(Site, Deal.Sale, ObjectKind.Flat, 8_450_000, 54.3m, null, 2, 5, 9, "Гатчина", "улица Гагарина", "14", 59.5668m, 30.1214m, "Тамара Ильинична", "+79990007010",
            "Продаю свою двухкомнатную квартиру, живём здесь двадцать лет. Кухня девять метров, окна во двор, рядом школа и парк. Прошу агентов не беспокоить.",
            ["living-2", "kitchen-1", "bedroom-1", "bath-1"], Was: 8_900_000),
        new(Site, Deal.Sale, ObjectKind.Flat, 6_200_000, 31.8m, null, 1, 3, 5, "Гатчина", "улица Ленина", "8", 59.5622m, 30.1301m, "Юрий", "+79990007011",
            "Однушка в кирпичном доме, собственник один, документы на руках. Ремонт простой, но чистый.", ["living-1", "kitchen-2", "bath-2"]),
        new(Other, Deal.Sale, ObjectKind.Flat, 8_500_000, 54.0m, null, 2, 5, 9, "Гатчина", "улица Гагарина", "14", 59.5669m, 30.1215m, "Тамара", "+79990007010",
            "Продаю свою двухкомнатную квартиру, живём здесь двадцать лет. Кухня девять метров, окна во двор, рядом школа и парк.", ["living-2", "kitchen-1"]),
        new(Site, Deal.Sale, ObjectKind.Dacha, 3_900_000, 72, 820, 3, null, 2, "Токсово", "Рябиновая улица", "21", 60.1561m, 30.5192m, "Зоя Петровна", "+79990007012",
            "Дача у озера, печь и электричество, колодец. Яблони, теплица. Сами построили в 1994 году, продаём, потому что тяжело ездить.", ["dacha-1", "yard-1", "land-1"]),
        new(Other, Deal.LongRent, ObjectKind.Flat, 32_000, 42, null, 1, 7, 12, "Всеволожск", "Советская улица", "30", 60.0202m, 30.6471m, "Артём", "+79990007013",
            "Сдаю квартиру на длительный срок порядочным людям, без посредников. Вся мебель и техника есть, счётчики отдельно.", ["bedroom-1", "kitchen-2", "hall-1"]),
        new(Site, Deal.Sale, ObjectKind.Flat, 11_300_000, 78.2m, null, 3, 2, 9, "Всеволожск", "улица Победы", "5", 60.0173m, 30.6402m, "Менеджер Алина", AgentsPhone,
            "Эксклюзивная продажа! Наше агентство поможет с ипотекой и подбором. Комиссия с покупателя 3 %. Показ по предварительной записи.", ["living-3", "bath-1"]),
        new(Other, Deal.Sale, ObjectKind.Flat, 9_750_000, 61, null, 2, 11, 16, "Санкт-Петербург", "Садовая улица", "44", 59.9205m, 30.3172m, "Алина", AgentsPhone,
            "Просторная двушка. Агентство сопровождает сделку, услуги юриста бесплатно. Работаем с ипотекой.", ["facade-1"]),
        new(Site, Deal.Sale, ObjectKind.Land, 1_450_000, null, 1_000, null, null, null, "Агалатово", "Полевая улица", "3", 60.2181m, 30.2925m, "Виктор Семёнович", "+79990007014",
            "Участок десять соток, ровный, границы установлены, свет по границе. Хозяин, звоните вечером.", ["land-2", "land-3"]),
        new(Other, Deal.Sale, ObjectKind.Garage, 690_000, 24, null, null, null, null, "Гатчина", "Вокзальная улица", "17", 59.5601m, 30.1195m, "Олег", "+79990007015",
            "Гараж кирпичный с ямой, кооператив охраняется. Торг у ворот.", []),
    ];

    public async Task AddAsync(CancellationToken ct)
    {
        db.PictureFetches.AddRange(Fetched());
        await db.SaveChangesAsync(ct);
        for (var i = 0; i < All.Length; i++)
        {
            var told = All[i];
            var address = $"https://{told.Site}/{1001 + i}";
            if ((await desk.TakeAsync(Listing(told, address, i), new(address), ct)).AdvertId is not { } id) continue;
            var advert = await db.OwnerAdverts.SingleAsync(a => a.Id == id, ct);
            (advert.FoundAt, advert.Pictures) = (now.AddHours(-2 - 5 * i), [.. told.Photos.Select(p => pictures[p].Hash)]);
            if (told.Was is { } was) db.AdvertPrices.Add(new() { AdvertId = id, CompanyId = advert.CompanyId, At = now.AddDays(-6), Price = was, Currency = "RUB" });
        }

        await db.SaveChangesAsync(ct);
    }

    private static OwnerListing Listing(Told told, string address, int at) => new()
    {
        Id = Read($"{1001 + at}"), Link = Read(address), Description = Read(told.Text), Deal = Read(told.Deal, told.Deal == Deal.Sale ? "Продажа" : "Аренда"),
        Kind = Read(told.Kind, KindOf(told.Kind)), Price = Read(told.Price, $"{DemoStory.Number(told.Price)} ₽"), Currency = Read("RUB", "₽"),
        Period = told.Deal == Deal.LongRent ? Read(PricePeriod.Month, "в месяц") : null, Area = Metres(told.Area), PlotArea = Metres(told.Plot),
        Rooms = Whole(told.Rooms), Floor = Whole(told.Floor), Floors = Whole(told.Floors), Locality = Read(told.Town), Street = Read(told.Street), House = Read(told.House),
        Latitude = Read(told.Latitude, DemoStory.Number(told.Latitude)), Longitude = Read(told.Longitude, DemoStory.Number(told.Longitude)), Name = Read(told.Name), Phones = [Read(told.Phone)],
        Seller = Read(SellerKind.Owner, "Собственник"), Photos = [.. told.Photos.Select(p => Read(PhotoOf(told, p)))],
    };

    // Nothing is asked of hosts that are not there: the pictures have been fetched, as it were.
    private IEnumerable<PictureFetch> Fetched() => All.SelectMany(told => told.Photos.Select(name => (told.Site, Name: name, Url: PhotoOf(told, name)))).DistinctBy(p => p.Url)
        .Select(p => new PictureFetch
        {
            CompanyId = db.CompanyId, Url = p.Url, UrlHash = SHA256.HashData(Encoding.UTF8.GetBytes(p.Url)), Host = p.Site, Hash = pictures[p.Name].Hash, CheckedAt = now, NextAt = now.AddYears(10),
        });

    private static string KindOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Dacha => "Дача",
        ObjectKind.Land => "Участок",
        ObjectKind.Garage => "Гараж",
        _ => "Квартира",
    };

    private static string PhotoOf(Told told, string name) => $"https://{told.Site}/photos/{name}.jpg";

    private static ReadValue<string> Read(string value, string? raw = null) => Read<string>(value, raw ?? value);

    private static ReadValue<T> Read<T>(T value, string raw) => new(value, raw, "json-ld", Trust.JsonLd, []);

    private static ReadValue<int>? Whole(int? number) => number is { } told ? Read(told, $"{told}") : null;

    private static ReadValue<ReadArea>? Metres(decimal? number) => number is { } told ? Read(new ReadArea(told, AreaUnit.SquareMetre), $"{DemoStory.Number(told)} м²") : null;
}
