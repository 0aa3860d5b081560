using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.VkAds;

/// <summary>All four parts of an address that VK wants, of those that people tell.</summary>
internal static class VkAdsPlace
{
    private const string Home = "Россия";

    private static readonly string[] TownsThatAreRegions = ["Москва", "Санкт-Петербург", "Севастополь"];

    /// <summary>An object that only has its address.</summary>
    public static PropertyObject Of(PropertyObject o)
    {
        var (country, region, locality) = (Told(o.Address.Country), Told(o.Address.Region), Told(o.Address.Locality));
        return new()
        {
            Address = new()
            {
                Country = country ?? Home,
                Region = region ?? (TownsThatAreRegions.Contains(locality) ? locality : null),
                Locality = locality ?? (TownsThatAreRegions.Contains(region) ? region : null),
                Line = Told(o.Address.Line),
            },
        };
    }

    private static string? Told(string? part) => string.IsNullOrWhiteSpace(part) ? null : part.Trim();
}
