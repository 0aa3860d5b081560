using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>Makes the stock: the same objects each time.</summary>
/// <param name="companyId">Whose they are.</param>
/// <param name="agents">Numbers of the people in charge.</param>
/// <param name="photos">Pictures of what an object shows.</param>
/// <param name="now">Objects came over the last months.</param>
internal sealed class DemoObjects(long companyId, IReadOnlyList<long> agents, DemoPhotos photos, DateTimeOffset now)
{
    /// <summary>Where the objects come from; their numbers are unique within it.</summary>
    public const string Source = "demo";

    private const int FirstNumber = 1001;

    public List<PropertyObject> Make()
    {
        var all = DemoMix.All.SelectMany(share => Enumerable.Repeat(share, share.Count)).Select((share, i) => Object(share, FirstNumber + i)).ToList();
        DemoTroubles.Strew(all, now);
        all[0].Photos[1].MainOn = ["cian"];
        return all;
    }

    private PropertyObject Object(DemoShare share, int number)
    {
        // Each object has dice of its own, so that a change in one leaves the others as they are.
        var dice = new DemoDice(number);
        var isCountry = share.Kind.IsHouseLike() || share.Kind == ObjectKind.Land;
        var place = isCountry ? dice.Pick(DemoPlaces.Country) : dice.Pick(DemoPlaces.Towns);
        var created = now.AddDays(-dice.Between(2, 160)).AddMinutes(-dice.Between(0, 1400));
        var o = new PropertyObject
        {
            CompanyId = companyId,
            Source = Source,
            ExternalId = $"СВ-{number}",
            FeedId = $"sv-{number}",
            Kind = share.Kind,
            Deal = share.Deal,
            Market = share.Market,
            PricePeriod = share.Deal switch { Deal.LongRent => PricePeriod.Month, Deal.DailyRent => PricePeriod.Day, _ => null },
            Address = Address(place, dice, share.Kind),
            AgentId = agents[number % agents.Count],
            CreatedAt = created,
            UpdatedAt = created.AddDays(dice.Between(0, 2)),
            ConfirmedAt = now.AddDays(-dice.Between(0, 12)),
        };
        if (place.Metro is { } metro) o.Metro = [new() { Name = metro, WalkMinutes = dice.Between(5, 18) }];
        Tell(o, place, dice);
        if (number % 5 == 0) o.Attributes.PageUrl = $"{DemoPeople.Site}/objects/{number}";
        o.Description = DemoStory.Of(o, place, dice);
        o.Photos = photos.Of(o, dice);
        return o;
    }

    private static void Tell(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        a.SellerRole = SellerRole.Agency;
        a.CadastralNumber = $"{place.Cadastre}:0{dice.Between(100000, 999999)}:{dice.Between(10, 4999)}";
        a.HaggleAllowed = dice.Chance(40);
        a.Highway = place.Highway;
        a.HighwayDistance = place.Highway is null ? null : place.Kilometres;
        switch (o.Kind.Fit())
        {
            case Fits.Flats: DemoFlats.Tell(o, place, dice); break;
            case Fits.Houses: DemoHouses.Tell(o, place, dice); break;
            case Fits.Land: DemoHouses.TellPlot(o, place, dice); break;
            case Fits.Garages: DemoGarages.Tell(o, place, dice); break;
            default: DemoPremises.Tell(o, place, dice); break;
        }
    }

    private static Address Address(DemoPlace place, DemoDice dice, ObjectKind kind) => new()
    {
        Country = "Россия",
        Region = place.Region,
        District = place.District,
        Locality = place.Locality,
        SubLocality = place.SubLocality,
        Line = $"{dice.Pick(place.Streets)}, {dice.Between(1, 64)}",
        Apartment = kind.IsFlatLike() ? $"{dice.Between(1, 240)}" : null,
        Latitude = place.Latitude + dice.Between(-900, 900) / 100_000m,
        Longitude = place.Longitude + dice.Between(-1500, 1500) / 100_000m,
    };

    /// <summary>A price as people name it: three digits and zeros.</summary>
    internal static decimal Round(decimal price)
    {
        var unit = 1m;
        while (price / unit >= 1000) unit *= 10;
        return Math.Max(1, Math.Round(price / unit)) * unit;
    }
}
