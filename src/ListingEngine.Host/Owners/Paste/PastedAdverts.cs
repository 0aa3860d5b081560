using System.Security.Cryptography;
using System.Text.Json;
using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.DataProtection;

namespace ListingEngine.Host.Owners.Paste;

/// <summary>
/// Carries an advert from the page that shows what was read to the button that keeps it: sealed, because it holds phones that nobody sees yet, and
/// because no node has to remember it.
/// </summary>
internal sealed class PastedAdverts(IDataProtectionProvider protection)
{
    // As long as a person may look at the table.
    private static readonly TimeSpan Good = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("pasted adverts").ToTimeLimitedDataProtector();

    public string Seal(OwnerListing listing) => _seal.Protect(JsonSerializer.Serialize(listing, ListingJson.Plain.OwnerListing), Good);

    /// <summary>Null for what we did not seal, or too long ago.</summary>
    public OwnerListing? Open(string? carried)
    {
        try
        {
            return string.IsNullOrEmpty(carried) ? null : JsonSerializer.Deserialize(_seal.Unprotect(carried), ListingJson.Plain.OwnerListing);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
