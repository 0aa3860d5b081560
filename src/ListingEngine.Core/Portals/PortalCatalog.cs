using ListingEngine.Core.Portals.Avito;
using ListingEngine.Core.Portals.Cian;
using ListingEngine.Core.Portals.Yandex;

namespace ListingEngine.Core.Portals;

/// <summary>Every portal that a plan can choose. A new portal is one folder and one line here.</summary>
public static class PortalCatalog
{
    public static IReadOnlyList<Portal> All { get; } =
    [
        YandexPortal.Portal,
        AvitoPortal.Portal,
        CianPortal.Portal,
    ];

    /// <summary>The portal of that key, or null.</summary>
    public static Portal? Find(string key) => All.FirstOrDefault(p => p.Key == key);
}
