using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Demo;

/// <summary>Chooses pictures for an object: what it is comes first, then its surroundings, its plan last.</summary>
/// <param name="pictures">Those that the company holds, by name.</param>
internal sealed class DemoPhotos(IReadOnlyDictionary<string, Picture> pictures)
{
    private static readonly string[] Dwelling =
    [
        "living-1", "kitchen-1", "bedroom-1", "bath-1", "living-2", "hall-1", "kitchen-2", "bedroom-2", "living-3", "bath-2",
    ];

    private static readonly string[] Block = ["facade-1", "facade-2", "facade-4", "view-1"];

    public List<ObjectPhoto> Of(PropertyObject o, DemoDice dice)
    {
        var (first, others, plan) = Choice(o, dice);
        var shown = first.Concat(Shuffled(others, dice)).Distinct().Take(Math.Max(5, dice.Between(first.Length, 14)));
        return [.. shown.Append(plan).Select(Photo)];
    }

    private static (string[] First, string[] Others, string Plan) Choice(PropertyObject o, DemoDice dice) => o.Kind switch
    {
        ObjectKind.Flat when o.Market == Market.NewBuilding => (["facade-3"], ["facade-4", "view-1", "hall-1", "living-2", "kitchen-2", "bath-2"], FlatPlan(o)),
        ObjectKind.Room or ObjectKind.Bed => ([dice.Pick("bedroom-1", "bedroom-2")], ["kitchen-1", "bath-1", "hall-1", .. Block], FlatPlan(o)),
        ObjectKind.Flat or ObjectKind.FlatShare => ([dice.Pick("living-1", "living-2", "living-3")], [.. Dwelling, .. Block], FlatPlan(o)),
        ObjectKind.Dacha => (["dacha-1"], ["yard-1", "land-1", "kitchen-1", "bedroom-2", "living-3"], "plan-house"),
        ObjectKind.Townhouse or ObjectKind.Duplex => (["house-3"], ["yard-1", .. Dwelling], "plan-house"),
        _ when o.Kind.IsHouseLike() => ([dice.Pick("house-1", "house-2")], ["yard-1", .. Dwelling], "plan-house"),
        ObjectKind.Land or ObjectKind.CommercialLand => ([dice.Pick("land-1", "land-2", "land-3")], ["land-1", "land-2", "land-3", "yard-1", "view-1"], "plan-land"),
        ObjectKind.Garage => ([dice.Pick("garage-1", "garage-2")], ["garage-1", "garage-2", "facade-1", "facade-4", "view-1"], "plan-garage"),
        ObjectKind.ParkingPlace => ([dice.Pick("parking-1", "parking-2")], ["parking-1", "parking-2", "facade-3", "facade-4", "view-1"], "plan-garage"),
        ObjectKind.Warehouse or ObjectKind.Production or ObjectKind.StorageRoom =>
            ([dice.Pick("warehouse-1", "warehouse-2")], ["warehouse-1", "warehouse-2", "workshop-1", "land-3", "facade-4"], "plan-office"),
        ObjectKind.CarService => (["workshop-1"], ["warehouse-1", "garage-1", "garage-2", "facade-4", "parking-2"], "plan-office"),
        ObjectKind.Retail or ObjectKind.Business => ([dice.Pick("shop-1", "shop-2")], ["shop-1", "shop-2", "cafe-1", "facade-2", "facade-4", "view-1"], "plan-office"),
        ObjectKind.Catering => (["cafe-1"], ["shop-2", "kitchen-2", "facade-2", "facade-4", "view-1"], "plan-office"),
        ObjectKind.Hotel => (["facade-2"], ["bedroom-1", "bedroom-2", "bath-1", "bath-2", "hall-1", "cafe-1"], "plan-office"),
        _ => ([dice.Pick("office-1", "office-2")], ["office-1", "office-2", "hall-1", "facade-2", "facade-3", "facade-4", "view-1"], "plan-office"),
    };

    private static string FlatPlan(PropertyObject o) => $"plan-flat-{Math.Clamp(o.Rooms ?? 1, 1, 3)}";

    private static string[] Shuffled(string[] pictures, DemoDice dice)
    {
        var shuffled = pictures.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = dice.Between(0, i);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private ObjectPhoto Photo(string name)
    {
        var (kind, caption) = name.Split('-')[0] switch
        {
            "plan" => (PhotoKind.Plan, "Планировка"),
            "facade" => (PhotoKind.Facade, "Дом снаружи"),
            "view" => (PhotoKind.View, "Вид из окна"),
            "living" => (PhotoKind.Photo, "Гостиная"),
            "kitchen" => (PhotoKind.Photo, "Кухня"),
            "bedroom" => (PhotoKind.Photo, "Спальня"),
            "bath" => (PhotoKind.Photo, "Санузел"),
            "hall" => (PhotoKind.Photo, "Прихожая"),
            _ => (PhotoKind.Photo, (string?)null),
        };
        var picture = pictures[name];
        return new()
        {
            Url = PhotoAddress.OfUpload(picture.Hash), Kind = kind, Caption = caption, Hash = picture.Hash, Width = picture.Width, Height = picture.Height,
        };
    }
}
