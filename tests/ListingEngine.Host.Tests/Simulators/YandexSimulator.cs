using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>
/// Yandex (yandex.md 1.6): stale adverts may have the whole feed blocked (Y2). No official number is known: 30 days for a sale and 13 for a
/// rent is one exporter's danger line (P9), counted from <c>last-update-date</c> where there is one, else from <c>creation-date</c>. How
/// often Yandex comes is unconfirmed (1.5).
/// </summary>
internal sealed class YandexSimulator(Surroundings around, HttpMessageHandler network)
    : PortalSimulator(around, PortalCatalog.Find("yandex")!.Dialect, new(network, takesGzip: true, asksByTag: false))
{
    private const int SaleDays = 30;
    private const int RentDays = 13;

    /// <summary>One stale advert is enough.</summary>
    public bool IsBlocked(DateTimeOffset now) => Stale(now).Any();

    public IEnumerable<string> Stale(DateTimeOffset now) =>
        OnAir.Where(a => now - Newest(a.Offer.Object) > Limit(a.Offer.Object)).Select(a => a.Id);

    private static TimeSpan Limit(PropertyObject o) => TimeSpan.FromDays(o.Deal == Deal.Sale ? SaleDays : RentDays);

    private static DateTimeOffset Newest(PropertyObject o) => o.UpdatedAt > o.CreatedAt ? o.UpdatedAt : o.CreatedAt;
}
