using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Demo;

/// <summary>Media plans as a marketing department makes them; those of portals that this version does not know are left out.</summary>
internal static class DemoPlans
{
    private static readonly string[] Dwellings = ["Flat", "Room", "FlatShare"];
    private static readonly string[] Countryside = ["House", "HousePart", "Townhouse", "Duplex", "Cottage", "Dacha", "Land"];
    private static readonly string[] Premises =
    [
        "Office", "Retail", "Warehouse", "Production", "FreePurpose", "Building", "Catering", "Hotel", "CarService", "Coworking", "Business",
        "CommercialLand",
    ];

    public static IEnumerable<MediaPlan> Make(long companyId, DateTimeOffset now) =>
        from plan in All().Concat(OfOthers())
        where PortalCatalog.Find(plan.Portal) is not null
        select new MediaPlan
        {
            CompanyId = companyId,
            Portal = plan.Portal,
            Name = plan.Name,
            Token = FeedTokens.New(),
            Definition = plan.Definition,
            CreatedAt = now,
        };

    private static IEnumerable<(string Portal, string Name, PlanDefinition Definition)> All() =>
    [
        ("yandex", "Вся продажа", new() { Lines = [Line("Продажа", null, Is("deal", "Sale"))], Sort = PlanSort.Newest }),
        ("yandex", "Аренда", new() { Lines = [Line("Длительная", null, Is("deal", "LongRent")), Line("Посуточно", 10, Is("deal", "DailyRent"))] }),
        ("yandex", "Сайт агентства", new()
        {
            Lines = [Line("Продажа", null, Is("deal", "Sale")), Line("Аренда", null, Is("deal", "LongRent"))],
            Contact = PlanContact.Company,
            MinPhotos = 3,
            PlansLast = true,
            Watermark = new() { Opacity = 70, Width = 24 },
        }),
        ("avito", "Вторичка и загород", new()
        {
            Lines =
            [
                Line("Квартиры и комнаты до 15 млн", 20, In("kind", Dwellings), Is("deal", "Sale"), AtMost("price", 15_000_000m)),
                Line("Дома, дачи, участки", 24, In("kind", Countryside), Is("deal", "Sale")),
            ],
            Limit = 40,
            Sort = PlanSort.Dearest,
            MinimumDays = 7,
        }),
        ("avito", "Аренда жилья", new()
        {
            Lines =
            [
                Line("Длительная аренда", null, In("kind", [.. Dwellings, "Bed", "House", "Townhouse"]), Is("deal", "LongRent")),
                Line("Посуточно", null, Is("deal", "DailyRent")),
            ],
            Contact = PlanContact.Company,
        }),
        ("cian", "Город и загород", new()
        {
            Lines = [Line("Городская", null, In("kind", Dwellings)), Line("Загородная", 15, In("kind", Countryside), Is("deal", "Sale"))],
            MaxPhotos = 10,
            PlansLast = true,
        }),
        ("cian", "Коммерческая недвижимость", new()
        {
            Lines = [Line("Продажа", null, In("kind", Premises), Is("deal", "Sale")), Line("Аренда", 20, In("kind", Premises), Is("deal", "LongRent"))],
            Contact = PlanContact.Fixed,
            Phone = "+79990000199",
        }),
        ("irr", "Продажа и аренда", new() { Lines = [Line("Продажа", 20, Is("deal", "Sale")), Line("Аренда", 10, Is("deal", "LongRent"))], Settings = Example("irr") }),
        ("afy-own", "Проба", new() { Lines = [Line("Продажа", 10, Is("deal", "Sale"))] }),
        ("gdeetotdom-own", "Проба", new() { Lines = [Line("Квартиры", 10, Is("kind", "Flat"), Is("deal", "Sale"))], Settings = Example("gdeetotdom-own") }),
        ("emls", "Город", new() { Lines = [Line("Жильё", 20, In("kind", Dwellings), Is("deal", "Sale")), Line("Коммерция", 10, In("kind", Premises))], Settings = Example("emls") }),
        ("domclick", "Квартиры и комнаты", new() { Lines = [Line("Продажа", 20, In("kind", Dwellings), Is("deal", "Sale")) with { Service = "premium", Quota = 3 }] }),
        ("domclick-avito", "Загород", new() { Lines = [Line("Продажа", 10, In("kind", Countryside), Is("deal", "Sale"))] }),
        ("domclick-cian", "Коммерческая", new() { Lines = [Line("Продажа", 10, In("kind", Premises), Is("deal", "Sale"))] }),
        ("domclick-complexes", "Корпус новостройки", new() { Lines = [Line("Квартиры", 20, Is("kind", "Flat"), Is("deal", "Sale"), Is("market", "NewBuilding"))], Settings = Example("domclick-complexes") }),
        ("bn", "Участки и дома", new() { Lines = [Line("Продажа", 20, In("kind", Countryside), Is("deal", "Sale"))] }),
        ("bn-feed", "Квартиры и комнаты", new() { Lines = [Line("Продажа", 20, In("kind", "Flat", "Room"), Is("deal", "Sale"))] }),
        ("youla", "Квартиры и дома", new() { Lines = [Line("Продажа", 20, In("kind", "Flat", "Room", "House"), Is("deal", "Sale"))], Settings = Example("youla") }),
        ("restate", "Квартиры от 100 тысяч", new() { Lines = [Line("Продажа", 20, In("kind", Dwellings), Is("deal", "Sale"))], Contact = PlanContact.Fixed, Phone = "+79990000198" }),
        ("mirkvartir", "Квартиры", new() { Lines = [Line("Продажа", 20, In("kind", Dwellings), Is("deal", "Sale"))] }),
        ("move", "Квартиры и посуточно", new() { Lines = [Line("Продажа", 10, In("kind", Dwellings), Is("deal", "Sale")), Line("Посуточно", 10, Is("deal", "DailyRent"))] }),
        ("gdeetotdom", "Квартиры", new() { Lines = [Line("Продажа", 20, In("kind", Dwellings), Is("deal", "Sale"))] }),
        ("afy", "Проба", new() { Lines = [Line("Продажа", 5, Is("deal", "Sale"))] }),
        ("chance", "Проба", new() { Lines = [Line("Продажа", 5, Is("deal", "Sale"))] }),
        ("tilda", "Каталог на сайте", new() { Lines = [Line("Продажа", 20, Is("deal", "Sale")), Line("Аренда", 10, Is("deal", "LongRent"))], PlansLast = true }),
        ("tilda-yml", "Каталог по ссылке", new() { Lines = [Line("Продажа", 20, Is("deal", "Sale")), Line("Аренда", 10, Is("deal", "LongRent"))], PlansLast = true }),
        ("vk-ads", "Реклама квартир", new()
        {
            Lines = [Line("Квартиры", 10, In("kind", Dwellings), Is("deal", "Sale"))],
            Settings = new() { Fields = new Dictionary<string, string> { ["page"] = "https://severny-veter.example/objects/{id}" } },
        }),
        ("2gis", "Список для 2ГИС", new() { Lines = [Line("Квартиры", 12, In("kind", Dwellings), Is("deal", "Sale"))], MaxPhotos = 10 }),
        ("generic-yandex", "Портал города", new() { Lines = [Line("Продажа", 10, Is("deal", "Sale"))], Contact = PlanContact.Company }),
        ("generic-avito", "Доска объявлений", new() { Lines = [Line("Квартиры", 10, In("kind", Dwellings), Is("deal", "Sale"))], Contact = PlanContact.Company }),
        ("generic-cian", "Партнёрская база", new() { Lines = [Line("Квартиры", 10, In("kind", Dwellings), Is("deal", "Sale"))], Contact = PlanContact.Company }),
    ];

    // What only an agency knows: the answers of the catalog's examples.
    private static PortalSettings? Example(string portal) => PortalCatalog.Find(portal)?.Example;

    // A portal that nobody made a plan for is shown all the same: adding one takes no line here.
    private static IEnumerable<(string Portal, string Name, PlanDefinition Definition)> OfOthers() =>
        from portal in PortalCatalog.All
        where All().All(p => p.Portal != portal.Key)
        select (portal.Key, "Проба", new PlanDefinition { Lines = [Line("Всё, что берёт площадка", 10)], Settings = portal.Example.IsNone ? null : portal.Example });

    private static PlanLine Line(string name, int? limit, params FilterCondition[] all) =>
        new() { Name = name, Limit = limit, Filter = new() { All = all } };

    private static FilterCondition Is(string field, string value) => new(FilterFields.Find(field)!, FilterOp.Equal, [value]);

    private static FilterCondition In(string field, params string[] values) => new(FilterFields.Find(field)!, FilterOp.In, values);

    private static FilterCondition AtMost(string field, decimal value) => new(FilterFields.Find(field)!, FilterOp.LessOrEqual, [value]);
}
