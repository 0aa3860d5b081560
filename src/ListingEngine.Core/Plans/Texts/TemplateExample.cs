using System.Reflection;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>A believable object of which everything is told, to show what each field prints.</summary>
internal static class TemplateExample
{
    public static TextSubject Subject { get; } = new(Example(), new() { Name = "Анна Пробная", Position = "Эксперт по недвижимости" },
        new() { Name = "Агентство «Пример»", LegalName = "ООО «Пример»" });

    public static string Of(TemplateField field)
    {
        var draft = new TextDraft();
        FieldValues.Print(field, TemplateForm.Whole, Subject, draft);
        return draft.ToString();
    }

    private static PropertyObject Example()
    {
        var o = new PropertyObject
        {
            Id = 1042,
            ExternalId = "А-17",
            Price = 12_500_000,
            PricePeriod = PricePeriod.Month,
            TotalArea = 54.3m,
            LivingArea = 32.1m,
            KitchenArea = 9.5m,
            LandArea = 6,
            Rooms = 2,
            Floor = 5,
            Floors = 9,
            Address = new()
            {
                Country = "Россия",
                Region = "Московская область",
                District = "Пробный район",
                Locality = "Примерск",
                SubLocality = "Центральный район",
                Line = "Садовая улица, 7",
                Latitude = 55.75m,
                Longitude = 37.61m,
            },
            Metro = [new() { Name = "Примерная", WalkMinutes = 5 }],
            Photos = [.. Enumerable.Range(1, 12).Select(i => new ObjectPhoto())],
            Description = "Светлая квартира с видом на парк.",
        };
        foreach (var property in typeof(PropertyAttributes).GetProperties().Where(p => p.CanWrite))
            property.SetValue(o.Attributes, Value(property));
        return o;
    }

    private static object? Value(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(bool)) return true;
        if (type == typeof(DateOnly)) return new DateOnly(2027, 3, 15);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2027, 3, 15, 12, 0, 0, TimeSpan.FromHours(3));
        if (type == typeof(string)) return Word(property.Name);
        if (type.IsEnum) return Enum.Parse(type, type.GetFields().First(f => f.IsDefined(typeof(ToldAttribute))).Name);
        var number = property.GetCustomAttribute<ToldAttribute>()!.Unit switch
        {
            Unit.Year => 2015,
            Unit.Rouble or Unit.RoublePerMonth => 45_000,
            Unit.SquareMetre => 54.3m,
            Unit.Metre => 2.7m,
            Unit.Percent => 5,
            _ => 2,
        };
        return type == typeof(decimal) ? number : type == typeof(int) ? (int)number : (object)(long)number;
    }

    private static string Word(string name) => name switch
    {
        nameof(PropertyAttributes.BuildingName) => "Примерный парк",
        nameof(PropertyAttributes.BuildingSeries) => "П-44Т",
        nameof(PropertyAttributes.CadastralNumber) or nameof(PropertyAttributes.BuildingCadastralNumber) => "77:01:0001001:12",
        nameof(PropertyAttributes.RoomAreas) => "18,5+12",
        nameof(PropertyAttributes.ShareAmount) => "1/2",
        nameof(PropertyAttributes.ColumnGrid) => "6x12",
        nameof(PropertyAttributes.OpensAt) => "10:00",
        nameof(PropertyAttributes.ClosesAt) => "22:00",
        nameof(PropertyAttributes.Highway) => "Симферопольское шоссе",
        nameof(PropertyAttributes.SettlementName) => "Примерные холмы",
        nameof(PropertyAttributes.RailwayStation) => "Примерная",
        nameof(PropertyAttributes.Developer) => "СтройПример",
        nameof(PropertyAttributes.ManagementCompany) => "УК «Пример»",
        nameof(PropertyAttributes.Title) => "Светлая квартира у парка",
        _ => "пример",
    };
}
