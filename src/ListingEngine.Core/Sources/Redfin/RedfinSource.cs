namespace ListingEngine.Core.Sources.Redfin;

/// <summary>JSON-LD.</summary>
internal static class RedfinSource
{
    public static OwnerSource Source { get; } = new("redfin", "Redfin", ["redfin.com"])
    {
        Currency = "USD",
        AdvertPaths = ["/home/"],
    };
}
