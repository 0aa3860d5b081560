namespace ListingEngine.Core.Sources;

/// <summary>A site of owners' adverts, as declarations: what its pages say beyond what the generic readers find by themselves.</summary>
/// <param name="Key">One word everywhere: <c>cian</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Hosts">Its domains; their subdomains belong to it.</param>
public sealed record OwnerSource(string Key, string Name, IReadOnlyList<string> Hosts)
{
    /// <summary>Data that its scripts carry.</summary>
    public IReadOnlyList<PageState> States { get; init; } = [];

    public IReadOnlyList<PageSelector> Selectors { get; init; } = [];

    /// <summary>Part of the path of every advert, such as <c>/rent/flat/</c>: tells a list's links from all others.</summary>
    public IReadOnlyList<string> AdvertPaths { get; init; } = [];

    /// <summary>The currency of prices that stand without one.</summary>
    public string? Currency { get; init; }

    public bool Owns(string host) =>
        Hosts.Any(own => host.Equals(own, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + own, StringComparison.OrdinalIgnoreCase));
}
