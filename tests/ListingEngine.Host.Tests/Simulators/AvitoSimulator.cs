using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>
/// Avito's autoload (avito.md): one run in each hourly slot of Moscow time (1.2, API), and strict rules for the Id (1.4): at most 100
/// characters (A20, T26) out of a short list (the official template as an audit of September 2026 quotes it); one whose advert was deleted
/// on the site is never taken again (1.3, API: <c>error_deleted</c>); another Id for the same object is a second advert, paid again and
/// reported as <c>duplicate</c> by its description (4.4, API).
/// </summary>
internal sealed class AvitoSimulator(Surroundings around, HttpMessageHandler network)
    : PortalSimulator(around, PortalCatalog.Find("avito")!.Dialect, new(network, takesGzip: true, asksByTag: true))
{
    private const int MostId = 100;
    private const string OtherCharacters = ",\\/()[]-=";

    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    private readonly HashSet<string> _deleted = [];
    private DateTime _slot;

    /// <summary>Somebody deletes the advert on the site, past the feed.</summary>
    public void DeleteOnSite(DateTimeOffset now, string id)
    {
        _deleted.Add(id);
        Adverts[id].TakeDown(now, "deleted on the site");
    }

    protected override bool IsDue(DateTimeOffset now)
    {
        var local = now.ToOffset(Moscow);
        var slot = local.Date.AddHours(local.Hour);
        if (slot == _slot) return false;
        _slot = slot;
        return true;
    }

    protected override bool Takes(string id, FeedAdvert advert)
    {
        if (_deleted.Contains(id) || id.Length > MostId || !id.All(IsAllowed))
        {
            Complaints.Add(_deleted.Contains(id) ? $"{id}: error_deleted" : $"{id}: not an Id");
            return false;
        }

        if (!Adverts.ContainsKey(id) && Twin(advert) is { } twin) Complaints.Add($"{id}: duplicate of {twin.Id}");
        return true;
    }

    private Advert? Twin(FeedAdvert advert) =>
        Adverts.Values.FirstOrDefault(a => a.Offer.Object.Description == advert.Offer.Object.Description);

    private static bool IsAllowed(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is (>= 'А' and <= 'я') or 'Ё' or 'ё' || OtherCharacters.Contains(c);
}
