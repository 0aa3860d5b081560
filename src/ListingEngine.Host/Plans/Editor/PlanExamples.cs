using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>A plan that is ready but for its name.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Says">For whom it is.</param>
internal sealed record PlanExample(string Key, Phrase Name, Phrase Says, Func<PlanDefinition> Definition)
{
    public MediaPlan Make(Portal portal, string name) => new() { Portal = portal.Key, Name = name, Token = "", IsOn = !portal.StartsOff, Definition = Definition() };
}

/// <summary>Where new plans come from: what agencies begin with on each portal, and copies of plans that are there.</summary>
internal static class PlanExamples
{
    private static readonly string[] Dwellings = ["Flat", "Room", "FlatShare"];

    private static readonly string[] Countryside = ["House", "HousePart", "Townhouse", "Duplex", "Cottage", "Dacha", "Land"];

    private static readonly PlanExample[] Everywhere =
    [
        new("everything", new("Все объекты", "All objects"), new("Берёт всё, что площадка принимает: самое простое начало.", "Takes whatever the portal takes: the simplest beginning."),
            () => new() { Lines = [new() { Name = "Все объекты" }] }),
        new("resale", new("Вторичка до 15 млн", "Resale up to 15 million"), new("Квартиры и комнаты на продажу до 15 млн, сначала дешёвые.", "Flats and rooms for sale up to 15 million, the cheapest first."),
            () => new() { Lines = [Line("Квартиры и комнаты", In("kind", Dwellings), Is("deal", "Sale"), Compare("price", FilterOp.LessOrEqual, 15_000_000m))], Sort = PlanSort.Cheapest, MinPhotos = 3 }),
        new("countryside", new("Загородная продажа", "Country houses for sale"), new("Дома, дачи, таунхаусы и участки на продажу.", "Houses, dachas, townhouses and plots for sale."),
            () => new() { Lines = [Line("Дома", In("kind", [.. Countryside.Where(k => k != "Land")]), Is("deal", "Sale")), Line("Участки", Is("kind", "Land"), Is("deal", "Sale"))], PlansLast = true }),
        new("rent", new("Вся аренда", "All that is to let"), new("Долгосрочная аренда, затем посуточная; минимум три дня в эфире.", "Long lets, then daily ones; three days on air at least."),
            () => new() { Lines = [Line("Длительная", Is("deal", "LongRent")), Line("Посуточно", Is("deal", "DailyRent"))], MinimumDays = 3 }),
    ];

    public static IReadOnlyList<PlanExample> All => Everywhere;

    public static PlanExample? Find(string? key) => Array.Find(Everywhere, e => e.Key == key);

    public static MediaPlan Blank(Portal portal) => new() { Portal = portal.Key, Name = "", Token = "", IsOn = !portal.StartsOff, Definition = new() { Lines = [new()] } };

    /// <summary>Says all that the other one says, under another name and address.</summary>
    public static MediaPlan Copy(MediaPlan plan, string name) =>
        new() { Portal = plan.Portal, Name = name, Token = "", IsOn = plan.IsOn, Rhythm = plan.Rhythm, Cron = plan.Cron, Definition = plan.Definition };

    private static PlanLine Line(string name, params FilterCondition[] all) => new() { Name = name, Filter = new() { All = all } };

    private static FilterCondition Is(string field, string value) => new(FilterFields.Find(field)!, FilterOp.Equal, [value]);

    private static FilterCondition In(string field, string[] values) => new(FilterFields.Find(field)!, FilterOp.In, values);

    private static FilterCondition Compare(string field, FilterOp op, decimal value) => new(FilterFields.Find(field)!, op, [value]);
}
