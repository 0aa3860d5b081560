using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Data;

/// <summary>Section <c>Web</c>: where the engine listens and under which address the world reaches it.</summary>
public sealed class WebOptions
{
    /// <summary>
    /// Address for portals and clients, such as <c>https://feeds.example.ru</c>. Without it feeds name the address on which the engine listens, and
    /// pages that of the request.
    /// </summary>
    public string? PublicAddress
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim().TrimEnd('/');
    }

    /// <summary>How many wrong secrets and passwords of public addresses one network address may name in a minute.</summary>
    [Range(1, 1_000_000)]
    public int GuessesPerMinute { get; set; } = 60;

    /// <summary>Map tiles, such as <c>https://tiles.example.ru/{z}/{x}/{y}.png</c>; without them maps are schematic and nothing is asked of others.</summary>
    public string? MapTiles { get; set; }

    public string Address(HttpRequest request) => PublicAddress ?? $"{request.Scheme}://{request.Host}";

    internal bool IsPublicAddressGood => PublicAddress is null || Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Query.Length == 0 && address.Fragment.Length == 0;
}
