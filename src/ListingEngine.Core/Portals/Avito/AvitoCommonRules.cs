using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What every advert needs.</summary>
internal static class AvitoCommonRules
{
    private const int MostId = 100;

    public static FeedRule[] All { get; } =
    [
        Rule("kind-not-taken", Severity.Error, "kind",
            "На Авито нет раздела для такого объекта с такой сделкой: выберите другой вид объекта или другую площадку.",
            "Avito has no section for such an object with such a deal: choose another kind or another portal.",
            AvitoSources.Residential, offer => AvitoKinds.Template(offer.Object) == AvitoTemplate.None),
        Rule("id-missing", Severity.Error, "feedId", "У объявления нет идентификатора.", "The advert has no id.",
            AvitoSources.Common, offer => !AvitoText.Told(offer.Id)),
        Rule("id-not-allowed", Severity.Error, "feedId",
            "Идентификатор длиннее 100 знаков или содержит недопустимые: Авито его не примет.",
            "The id is longer than 100 characters or has forbidden ones: Avito will not take it.",
            AvitoSources.Common, offer => AvitoText.Written(offer.Id) is { } id && (id.Length > MostId || id != offer.Id)),
        Rule("id-characters", Severity.Warning, "feedId",
            "В идентификаторе есть знаки, которых Авито не обещает принять: надёжны буквы, цифры и дефис.",
            "The id has characters that Avito does not promise to take: letters, digits and hyphens are safe.",
            AvitoSources.Audit, offer => HasOtherCharacters(offer.Id)),
        Rule("share-kind", Severity.Error, "kind",
            "Продаётся доля: выберите вид объекта «Доля в квартире» или «Часть дома».",
            "A share is sold: choose the kind «share of a flat» or «part of a house».",
            RuleSource.Engine,
            offer => offer.Object is { Deal: Deal.Sale, Kind: ObjectKind.Flat or ObjectKind.House, Attributes.IsShareSale: true }),
        Must("price-missing", AvitoTemplate.All, AvitoCommon.Price,
            "Укажите цену: за весь объект, а для участка или площади, оценённых по соткам или метрам, ещё и площадь.",
            "Tell the price: of the whole object, and the area too where it is told by the sotka or the metre.", AvitoSources.Api4012),
        Rule("price-currency", Severity.Error, "currency", "Укажите цену в рублях; доллары и евро Авито принимает только за рубежом.",
            "Tell the price in roubles; Avito takes dollars and euros for property abroad only.", AvitoSources.Common,
            offer => offer.Object.Currency != Currency.Rub
                && !(AvitoPlace.IsAbroad(offer.Object) && AvitoWords.ForeignCurrency.Has(offer.Object.Currency))),
        Rule("price-period", Severity.Error, "pricePeriod",
            "Период цены не подходит к сделке: посуточная аренда считается за день, длительная за месяц или год.",
            "The price period does not fit the deal: daily rent is counted by the day, a long one by the month or the year.",
            AvitoSources.Common, offer => !AvitoMoney.PeriodFits(offer.Object)),
        Must("address-missing", AvitoTemplate.All & ~AvitoTemplate.NewFlatSale, AvitoCommon.Address,
            "Укажите адрес от региона или города до дома.", "Tell the address from the region or town to the house.", AvitoSources.Common,
            o => !AvitoPlace.AddressTooLong(o)),
        Rule("address-too-long", Severity.Error, "address.line", "Сократите адрес: Авито принимает не больше 256 знаков.",
            "Shorten the address: Avito takes 256 characters at most.", AvitoSources.Common,
            offer => AvitoKinds.Template(offer.Object) != AvitoTemplate.NewFlatSale && AvitoPlace.AddressTooLong(offer.Object)),
        Must("seller-role", AvitoTemplate.All & ~(AvitoTemplate.HouseDailyRent | AvitoTemplate.LandRent | AvitoTemplate.GarageRent
            | AvitoTemplate.NewFlatSale | AvitoTemplate.Foreign), AvitoCommon.PropertyRights,
            "Укажите, кто размещает объявление: собственник или посредник. Застройщика Авито знает только в новостройках.",
            "Tell who advertises: the owner or an agent. Avito knows a developer in new buildings only.", AvitoSources.Residential),
        Rule("description-missing", Severity.Error, "description", "Добавьте описание объекта.", "Add a description.",
            AvitoSources.Common, offer => AvitoDescription.Plain(offer.Description) is null),
    ];

    // Digits, Russian and Latin letters and these signs; underscore and dot are not in Avito's list, though public feeds have them.
    private static bool HasOtherCharacters(string id)
    {
        const string signs = ",\\/()[]-=";
        foreach (var c in id)
            if (!char.IsAsciiLetterOrDigit(c) && c is not (>= 'А' and <= 'я' or 'Ё' or 'ё') && !signs.Contains(c)) return true;
        return false;
    }
}
