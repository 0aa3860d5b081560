using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals.Afy;
using ListingEngine.Core.Portals.AfyOwn;
using ListingEngine.Core.Portals.Avito;
using ListingEngine.Core.Portals.Bn;
using ListingEngine.Core.Portals.BnFeed;
using ListingEngine.Core.Portals.Chance;
using ListingEngine.Core.Portals.Cian;
using ListingEngine.Core.Portals.Domclick;
using ListingEngine.Core.Portals.DomclickComplexes;
using ListingEngine.Core.Portals.Dvagis;
using ListingEngine.Core.Portals.Emls;
using ListingEngine.Core.Portals.Gdeetotdom;
using ListingEngine.Core.Portals.GdeetotdomOwn;
using ListingEngine.Core.Portals.Generic;
using ListingEngine.Core.Portals.Irr;
using ListingEngine.Core.Portals.Mirkvartir;
using ListingEngine.Core.Portals.Move;
using ListingEngine.Core.Portals.Restate;
using ListingEngine.Core.Portals.Tilda;
using ListingEngine.Core.Portals.VkAds;
using ListingEngine.Core.Portals.Yandex;
using ListingEngine.Core.Portals.Youla;

namespace ListingEngine.Core.Portals;

/// <summary>Every portal that a plan can choose. A new portal is one folder and one line here.</summary>
public static class PortalCatalog
{
    private static readonly IFeedDialect Yandex = YandexPortal.Portal.Dialect;
    private static readonly IFeedDialect Avito = AvitoPortal.Portal.Dialect;
    private static readonly IFeedDialect Cian = CianPortal.Portal.Dialect;

    /// <summary>Those who have a dialect of their own stand before those who borrow it.</summary>
    public static IReadOnlyList<Portal> All { get; } =
    [
        YandexPortal.Portal,
        AvitoPortal.Portal,
        CianPortal.Portal,
        BnFeedPortal.Portal,
        YoulaPortal.Portal,
        ComplexesPortal.Portal,
        IrrPortal.Portal,
        AfyOwnPortal.Portal,
        GedPortal.Portal,
        EmlsPortal.Portal,
        DomclickPortals.OverYandex(Yandex),
        DomclickPortals.OverAvito(Avito),
        DomclickPortals.OverCian(Cian),
        BnPortal.Over(Yandex),
        RestatePortal.Over(Yandex),
        MirkvartirPortal.Over(Yandex),
        MovePortal.Over(Yandex),
        GdeetotdomPortal.Over(Yandex),
        AfyPortal.Over(Yandex),
        ChancePortal.Over(Yandex),
        TildaTablePortal.Portal,
        TildaYmlPortal.Portal,
        VkAdsPortal.Portal,
        DvagisPortal.Portal,
        GenericPortals.Yandex(Yandex),
        GenericPortals.Avito(Avito),
        GenericPortals.Cian(Cian),
    ];

    /// <summary>The portals whose dialects are their own.</summary>
    public static IEnumerable<Portal> Lenders => All.Where(p => !p.IsBorrower);

    /// <summary>The portal of that key, or null.</summary>
    public static Portal? Find(string key) => All.FirstOrDefault(p => p.Key == key);
}
