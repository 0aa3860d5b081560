namespace ListingEngine.Host.Demo;

/// <summary>Somewhere in the North-West: real towns, streets that every town has.</summary>
/// <param name="PerMetre">What a square metre of a flat costs, roubles.</param>
/// <param name="Cadastre">How cadastral numbers begin here.</param>
/// <param name="Metro">A station nearby; null where there is none.</param>
internal sealed record DemoPlace(
    string Region, string? District, string Locality, string? SubLocality, decimal Latitude, decimal Longitude, decimal PerMetre, string Cadastre,
    string[] Streets, string? Metro = null, string? Highway = null, int Kilometres = 0, string? Settlement = null);

/// <summary>Where the agency works.</summary>
internal static class DemoPlaces
{
    private const string Petersburg = "Санкт-Петербург";
    private const string Oblast = "Ленинградская область";

    private static readonly string[] CityStreets =
        ["Садовая улица", "Парковая улица", "улица Мира", "Заводская улица", "Озёрная улица", "улица Связи", "Спортивная улица", "Набережная улица"];

    private static readonly string[] TownStreets =
        ["улица Ленина", "Советская улица", "улица Гагарина", "Школьная улица", "Вокзальная улица", "Октябрьская улица", "улица Победы"];

    private static readonly string[] CountryStreets = ["Лесная улица", "Центральная улица", "Дачная улица", "Полевая улица", "Солнечная улица", "Рябиновая улица"];

    public static DemoPlace[] Towns { get; } =
    [
        new(Petersburg, null, Petersburg, "Приморский район", 60.0012m, 30.2584m, 238_000, "78:34", CityStreets, "Комендантский проспект"),
        new(Petersburg, null, Petersburg, "Московский район", 59.8521m, 30.3219m, 262_000, "78:14", CityStreets, "Московская"),
        new(Petersburg, null, Petersburg, "Петроградский район", 59.9653m, 30.3115m, 335_000, "78:07", CityStreets, "Петроградская"),
        new(Petersburg, null, Petersburg, "Невский район", 59.8987m, 30.4582m, 214_000, "78:12", CityStreets, "Ломоносовская"),
        new(Oblast, "Всеволожский район", "Всеволожск", null, 60.0191m, 30.6456m, 148_000, "47:07", TownStreets),
        new(Oblast, "Гатчинский район", "Гатчина", null, 59.5654m, 30.1282m, 139_000, "47:25", TownStreets),
        new("Республика Карелия", null, "Петрозаводск", null, 61.7849m, 34.3469m, 112_000, "10:01", TownStreets),
        new("Новгородская область", null, "Великий Новгород", null, 58.5228m, 31.2698m, 104_000, "53:23", TownStreets),
    ];

    public static DemoPlace[] Country { get; } =
    [
        new(Oblast, "Всеволожский район", "Токсово", null, 60.1550m, 30.5170m, 118_000, "47:07", CountryStreets, null, "Новоприозерское шоссе", 22, "Озёрный край"),
        new(Oblast, "Всеволожский район", "Агалатово", null, 60.2174m, 30.2903m, 98_000, "47:07", CountryStreets, null, "Приозерское шоссе", 28, "Сосновая горка"),
        new(Oblast, "Выборгский район", "Рощино", null, 60.2531m, 29.6048m, 94_000, "47:01", CountryStreets, null, "Скандинавия", 54, "Рощинские дачи"),
        new(Oblast, "Гатчинский район", "Вырица", null, 59.4120m, 30.3450m, 82_000, "47:23", CountryStreets, null, "Киевское шоссе", 58, "Оредеж"),
        new("Республика Карелия", "Прионежский район", "Шуя", null, 61.8890m, 34.2280m, 66_000, "10:20", CountryStreets, null, "Кола", 14, "Шуйский берег"),
    ];
}
