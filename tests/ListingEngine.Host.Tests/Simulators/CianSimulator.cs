using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>
/// Cian (cian.md): a picture is fetched once for its address, and new bytes under the same address are ignored (common elements,
/// <c>Photos/PhotoSchema</c>: XSD, D23, GEN); exactly one picture is the cover. <see cref="Advert.Show"/> does so for every portal: of
/// Avito it is unconfirmed (avito.md 1.2), of Yandex nothing is known, and what is right for the strictest is right for all. How often
/// Cian comes is unknown (section 1).
/// </summary>
internal sealed class CianSimulator(Surroundings around, HttpMessageHandler network)
    : PortalSimulator(around, PortalCatalog.Find("cian")!.Dialect, new(network, takesGzip: false, asksByTag: false))
{
    protected override bool Takes(string id, FeedAdvert advert)
    {
        var pictures = advert.Node.Children.Where(c => c.Name == "Photos").SelectMany(p => p.Children);
        var covers = pictures.Count(p => p.ChildText("IsDefault") == "true");
        if (covers != 1) Complaints.Add($"{id}: {covers} covers");
        return true;
    }
}
