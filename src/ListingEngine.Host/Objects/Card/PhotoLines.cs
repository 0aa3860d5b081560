using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Addresses of pictures, one to a line.</summary>
internal static class PhotoLines
{
    public const int Most = 500;

    /// <summary>Appends those that the object has not yet; the key of the fault's sentence when something is no address.</summary>
    public static string? Read(string lines, PropertyObject o)
    {
        foreach (var line in lines.Split(['\n', '\r', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 2000 || !FormChecks.IsWeb(line)) return "Card.Fault.Url";
            if (o.Photos.All(p => p.Url != line)) o.Photos.Add(new() { Url = line });
        }

        return o.Photos.Count > Most ? "Card.Fault.ManyPhotos" : null;
    }
}
