using ListingEngine.Core.Sources.Avito;
using ListingEngine.Core.Sources.Cian;
using ListingEngine.Core.Sources.Domclick;
using ListingEngine.Core.Sources.Domiporta;
using ListingEngine.Core.Sources.Domria;
using ListingEngine.Core.Sources.Funda;
using ListingEngine.Core.Sources.Idealista;
using ListingEngine.Core.Sources.Immobiliare;
using ListingEngine.Core.Sources.Immoscout;
using ListingEngine.Core.Sources.Immoweb;
using ListingEngine.Core.Sources.Mlslistings;
using ListingEngine.Core.Sources.Morizon;
using ListingEngine.Core.Sources.Olx;
using ListingEngine.Core.Sources.Onthemarket;
using ListingEngine.Core.Sources.Otodom;
using ListingEngine.Core.Sources.Property24;
using ListingEngine.Core.Sources.Realtor;
using ListingEngine.Core.Sources.Redfin;
using ListingEngine.Core.Sources.Rightmove;
using ListingEngine.Core.Sources.Zoopla;

namespace ListingEngine.Core.Sources;

/// <summary>Every site that we know more of than the generic readers find. A new one is one folder and one line here.</summary>
public static class SourceCatalog
{
    public static IReadOnlyList<OwnerSource> All { get; } =
    [
        CianSource.Source,
        DomclickSource.Source,
        AvitoSource.Source,
        DomiportaSource.Source,
        DomriaSource.Source,
        FundaSource.Source,
        IdealistaSource.Source,
        ImmobiliareSource.Source,
        ImmoscoutSource.Source,
        ImmowebSource.Source,
        MlslistingsSource.Source,
        MorizonSource.Source,
        OlxSource.Source,
        OnthemarketSource.Source,
        OtodomSource.Source,
        Property24Source.Source,
        RealtorSource.Source,
        RedfinSource.Source,
        RightmoveSource.Source,
        ZooplaSource.Source,
    ];

    /// <summary>The source that owns that address, or null.</summary>
    public static OwnerSource? Of(Uri address) => All.FirstOrDefault(s => s.Owns(address.Host));
}
