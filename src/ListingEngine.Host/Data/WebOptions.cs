namespace ListingEngine.Host.Data;

/// <summary>Section <c>Web</c>: where the engine listens and under which address the world reaches it.</summary>
public sealed class WebOptions
{
    /// <summary>Address for portals and clients, such as <c>https://feeds.example.ru</c>; without it the request's own is shown.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>Lets other machines see the start page too; until there is a sign-in it answers to this machine only.</summary>
    public bool OpenStartPage { get; set; }

    public string Address(HttpRequest request) => (PublicAddress ?? $"{request.Scheme}://{request.Host}").TrimEnd('/');
}
