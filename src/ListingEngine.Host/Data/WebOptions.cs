namespace ListingEngine.Host.Data;

/// <summary>Section <c>Web</c>: where the engine listens and under which address the world reaches it.</summary>
public sealed class WebOptions
{
    /// <summary>Address for portals and clients, such as <c>https://feeds.example.ru</c>; without it the request's own is shown.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>Map tiles, such as <c>https://tiles.example.ru/{z}/{x}/{y}.png</c>; without them maps are schematic and nothing is asked of others.</summary>
    public string? MapTiles { get; set; }

    public string Address(HttpRequest request) => (PublicAddress ?? $"{request.Scheme}://{request.Host}").TrimEnd('/');
}
