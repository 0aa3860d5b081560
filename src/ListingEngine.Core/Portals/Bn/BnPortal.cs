using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Bn;

/// <summary>BN.RU in the Yandex dialect, where plots have categories of its own.</summary>
public static class BnPortal
{
    private static readonly RuleSource Region = new("42.bn.ru/regionrules/kemerovskaya-oblast, 52.bn.ru/regionrules/nizhegorodskaya-oblast", "2026");

    private static readonly RuleSource Exporter = new("выгрузка агентской системы estatebase: категории участков для BN", "2014–2016", Confirmed: false);

    private static readonly ValueChange Land = new("category", "участок", ["ИЖС", "ДНП", "ФЕР", "ЛПХ", "свободного назначения"], Word, Restore);

    public static Portal Over(IFeedDialect yandex) =>
        new("bn", new("BN.RU (Бюллетень недвижимости)", "BN.RU"), new BorrowedDialect(yandex, new() { Schema = "bn/yandex.xsd", Values = [Land] }), PortalStatus.OnTrial, Exporter)
        {
            Facts =
            [
                new(new("Подключение: анкета площадки, логотип в JPEG не меньше 300 × 300 и письмо со ссылкой на фид; в теме письма — компания и регион. Цена по запросу для региона.",
                    "To connect: the portal's questionnaire, a logo in JPEG of 300 × 300 at least and a letter with the feed's link; its subject names company and region. Prices on request."), Region),
                new(new("У BN три формата; какой нужен по вашему договору, уточните у площадки. Этот — формат Яндекса, где категория участка названа по-своему (ИЖС, ДНП, ФЕР, ЛПХ).",
                    "BN has three formats; ask which one your contract expects. This is the Yandex format with plots named in BN's own way."), Exporter),
            ],
        };

    private static string Word(Offer offer) => offer.Object.Attributes.LandStatus switch
    {
        LandStatus.IndividualHousing => "ИЖС",
        LandStatus.Gardening or LandStatus.Horticulture or LandStatus.DachaPartnership => "ДНП",
        LandStatus.Farm => "ФЕР",
        LandStatus.PrivateFarm => "ЛПХ",
        _ => "свободного назначения",
    };

    private static void Restore(string word, PropertyObject o) => o.Attributes.LandStatus ??= word switch
    {
        "ИЖС" => LandStatus.IndividualHousing,
        "ДНП" => LandStatus.DachaPartnership,
        "ФЕР" => LandStatus.Farm,
        "ЛПХ" => LandStatus.PrivateFarm,
        _ => null,
    };
}
