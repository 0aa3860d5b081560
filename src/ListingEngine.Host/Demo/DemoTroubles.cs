using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Demo;

/// <summary>What every real stock has: forgotten photos and prices, reservations, drafts, and objects that are long sold.</summary>
internal static class DemoTroubles
{
    /// <summary>Kinds with fewer objects are spared, so that each kind is seen at its best.</summary>
    private const int Spared = 3;

    public static void Strew(IReadOnlyList<PropertyObject> objects, DateTimeOffset now)
    {
        foreach (var kind in objects.GroupBy(o => o.Kind).Where(k => k.Count() >= Spared))
            foreach (var o in kind.Skip(1)) Strew(o, now);
    }

    private static void Strew(PropertyObject o, DateTimeOffset now)
    {
        var number = int.Parse(o.ExternalId!.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture);
        switch (number % 60)
        {
            case 3 or 33: o.Photos = []; break;
            case 7: o.Price = null; break;
            case 11: o.TotalArea = o.LivingArea = null; break;
            case 15: o.Description = null; break;
            case 19: o.Address.Line = null; o.Address.Latitude = o.Address.Longitude = null; break;
            case 23: o.Floor = o.Floors + 3; break;
            case 27: o.Photos = [.. o.Photos.Where(p => p.Kind == PhotoKind.Plan)]; break;
            // An agent took the plan for the cover.
            case 21: o.Photos = [.. o.Photos.OrderByDescending(p => p.Kind == PhotoKind.Plan)]; break;
            case 31: o.Attributes.CadastralNumber = null; o.Address.Apartment = null; break;
            case 39: o.LandArea = null; o.Rooms = null; break;
            case 5 or 35 or 50: o.Status = ObjectStatus.Reserved; break;
            case 9 or 29: o.Status = ObjectStatus.Draft; break;
            case 13 or 43: o.Status = ObjectStatus.Archived; break;
            case 17: o.Status = ObjectStatus.Closed; break;
            case 47: o.ConfirmedAt = now.AddDays(-64); break;
            default: break;
        }
    }
}
