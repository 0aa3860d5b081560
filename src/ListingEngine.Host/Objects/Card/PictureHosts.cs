using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Hosts from which a page may show pictures of an object, as its content policy names them.</summary>
internal static class PictureHosts
{
    private const int Most = 20;

    public static IEnumerable<string> Of(IEnumerable<ObjectPhoto> photos) => photos.Select(p => Of(p.Url)).OfType<string>().Distinct().Take(Most);

    private static string? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") && url.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4
            ? $"{url.Scheme}://{url.IdnHost}{(url.IsDefaultPort ? "" : $":{url.Port}")}" : null;
}
