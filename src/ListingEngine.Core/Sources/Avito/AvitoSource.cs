namespace ListingEngine.Core.Sources.Avito;

/// <summary>The server markup of 2015: microdata for the rest.</summary>
internal static class AvitoSource
{
    public static OwnerSource Source { get; } = new("avito", "Авито", ["avito.ru"])
    {
        Currency = "RUB",
        AdvertPaths = ["/kvartiry/", "/komnaty/", "/doma_dachi_kottedzhi/", "/zemelnye_uchastki/", "/garazhi_i_mashinomesta/", "/kommercheskaya_nedvizhimost/"],
        Selectors =
        [
            new(".description_seller", AdvertField.Seller),
            new(".description_commission", AdvertField.Deposit),
            new(".description_commission", AdvertField.Commission),
            new(".gallery-link", AdvertField.Photo, "href"),
        ],
    };
}
