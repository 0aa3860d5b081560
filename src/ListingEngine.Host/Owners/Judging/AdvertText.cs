using System.Text.Json;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>What is kept of a reading: nothing that tells a person, and no character that the database refuses.</summary>
internal static class AdvertText
{
    public const int LongestName = 200, LongestPhone = 40, LongestId = 500;

    private const int MostPhones = 10;

    public static string Json(OwnerListing listing) => JsonSerializer.Serialize(listing, ListingJson.Plain.OwnerListing);

    /// <summary>Without phones and name, which stand in columns of their own.</summary>
    public static OwnerListing Impersonal(OwnerListing listing) => listing with { Phones = [], Name = null };

    /// <summary>The same without U+0000, which a page may write and PostgreSQL does not hold.</summary>
    public static OwnerListing Clean(OwnerListing listing)
    {
        var json = Json(listing);
        if (!json.Contains(@"\u0000", StringComparison.Ordinal)) return listing;
        var clean = new System.Text.StringBuilder(json.Length);
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\') clean.Append(json[at]);
            else if (json.AsSpan(at).StartsWith(@"\u0000", StringComparison.Ordinal)) at += 5;
            else clean.Append(json[at]).Append(json[++at]);
        }

        return JsonSerializer.Deserialize(clean.ToString(), ListingJson.Plain.OwnerListing)!;
    }

    /// <summary>Russian ones in one spelling, others as they stand.</summary>
    public static List<string> Phones(OwnerListing listing) =>
        [.. listing.Phones.Select(p => Core.Text.Phones.Read(p.Value) ?? Short(p.Value.Trim(), LongestPhone)).Where(p => p.Length > 0).Distinct().Take(MostPhones)];

    public static string? Name(OwnerListing listing) => listing.Name?.Value.Trim() is { Length: > 0 } name ? Short(name, LongestName) : null;

    public static string Short(string text, int longest) => text.Length > longest ? text[..longest] : text;
}
