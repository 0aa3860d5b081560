using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>
/// Cian (cian.md): a picture is fetched once for its address, and new bytes under the same address are ignored (table of common elements,
/// <c>Photos</c>: XSD, D23); exactly one picture is the cover. How often Cian comes is unknown (section 1).
/// </summary>
/// <remarks>
/// Advert.Show keeps pictures this way for every portal: of Avito it is unconfirmed (avito.md 1.2), of Yandex nothing is known,
/// and a feed that is right for the strictest is right for all.
/// </remarks>
internal sealed class CianSimulator(Surroundings around, HttpMessageHandler network)
    : PortalSimulator(around, PortalCatalog.Find("cian")!.Dialect, new(network, takesGzip: false, asksByTag: false))
{
    protected override bool Takes(string id, FeedAdvert advert)
    {
        var covers = advert.Node.Children.Where(c => c.Name == "Photos").SelectMany(p => p.Children).Count(p => p.ChildText("IsDefault") == "true");
        if (covers != 1) Complaints.Add($"{id}: {covers} covers");
        return true;
    }
}
