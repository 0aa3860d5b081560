using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;

namespace ListingEngine.Core.Tests.Presentations;

/// <summary>Sheets of a made-up agency.</summary>
internal static class Sheets
{
    public static readonly DateTimeOffset Sent = new(2026, 11, 12, 9, 0, 0, TimeSpan.Zero);

    public static Company Agency => new()
    {
        Id = 1, Name = "Северный ветер", LegalName = "ООО «Северный ветер»", Phone = "+79990000100", Address = "Санкт-Петербург, Садовая улица, 12",
        Mortgage = new(Rate: 18, Years: 20, DownPayment: 20),
    };

    public static Person Agent => new() { Id = 2, CompanyId = 1, Name = "Алексей Громов", Position = "Ведущий агент", Phone = "+79990000102", Email = "agent@example.test" };

    public static PropertyObject Flat(Action<PropertyObject>? with = null)
    {
        var o = new PropertyObject
        {
            Id = 5, CompanyId = 1, Kind = ObjectKind.Flat, Deal = Deal.Sale, Price = 12_500_000, TotalArea = 54.3m, KitchenArea = 10, Rooms = 2, Floor = 5, Floors = 9,
            Address = new() { Region = "Санкт-Петербург", SubLocality = "Московский район", Line = "Образцовая улица, 12", Apartment = "45", Latitude = 59.85m, Longitude = 30.32m },
            Description = "Светлая квартира у парка.",
            Attributes = new() { BuiltYear = 1985, HasLift = true, CadastralNumber = "78:01:0001001:1001", BuildingName = "Ветряной двор", PartnerFeePercent = 66, HagglePrice = 11_900_001 },
        };
        with?.Invoke(o);
        return o;
    }

    public static PresentationItem Item(long id = 5) => new() { ObjectId = id, PriceThen = 12_500_000, Since = Sent };

    public static PresentationSheet Of(PropertyObject o, PresentationItem? item = null, string language = "ru", PresentationOptions? options = null) =>
        Of([o], [item ?? Item(o.Id)], language, options);

    public static PresentationSheet Of(PropertyObject[] objects, PresentationItem[] items, string language = "ru", PresentationOptions? options = null, Person? agent = null) =>
        PresentationSheet.Of(new(language, PresentationTemplate.Classic, null, options ?? new() { Mortgage = true }, items), objects, Agency, agent ?? Agent, TimeZoneInfo.Utc);
}
