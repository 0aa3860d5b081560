using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Objects;

/// <summary>What no object can be, whatever a portal thinks of it.</summary>
internal static class ObjectChecks
{
    private const int LongestText = 100_000;
    private const int LongestId = 200;

    /// <summary>The first fault, or null.</summary>
    public static (string Field, string Message)? Fault(ObjectInput o)
    {
        if (o.Kind is null) return ("kind", "Tell the kind of the object.");
        if (o.Deal is null) return ("deal", "Tell whether it is for sale, long rent or daily rent.");
        foreach (var (field, value) in new[]
        {
            ("price", o.Price), ("totalArea", o.TotalArea), ("livingArea", o.LivingArea), ("kitchenArea", o.KitchenArea), ("landArea", o.LandArea),
            ("rooms", o.Rooms),
        })
            if (value < 0) return (field, $"{field} is not negative.");
        if (o.ExternalId?.Length > LongestId) return ("externalId", $"An external id has at most {LongestId} characters.");
        // A list may hold null where its type says that it does not.
        foreach (var (field, list) in new (string, IEnumerable<object?>)[] { ("tags", o.Tags), ("metro", o.Metro), ("photos", o.Photos) })
            if (list.Contains(null)) return (field, "A list holds no null.");
        if (o.Address.Latitude is < -90 or > 90) return ("address.latitude", "A latitude is between -90 and 90.");
        if (o.Address.Longitude is < -180 or > 180) return ("address.longitude", "A longitude is between -180 and 180.");
        if (o.Description?.Length > LongestText) return ("description", $"A description has at most {LongestText} characters.");
        if (o.Photos.Count > PhotoList.Most) return ("photos", $"An object has at most {PhotoList.Most} photos.");
        for (var i = 0; i < o.Photos.Count; i++)
            if (Fault(o.Photos[i]) is var (field, message)) return ($"photos[{i}].{field}", message);
        return null;
    }

    private static (string Field, string Message)? Fault(ObjectPhoto photo)
    {
        if (PhotoAddress.HashIn(photo.Url) is null && !(Uri.TryCreate(photo.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            return ("url", "A photo has an http or https address, or that of a picture on this engine.");
        return photo.MainOn?.Any(key => PortalCatalog.Find(key) is null) == true
            ? ("mainOn", $"A picture goes first on portals by their key: {string.Join(", ", PortalCatalog.All.Select(p => p.Key))}.") : null;
    }
}
