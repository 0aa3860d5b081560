namespace ListingEngine.Core.Portals.Youla;

/// <summary>Юла in its own format: attributes are numbers of a dictionary that only Юла has.</summary>
public static class YoulaPortal
{
    public static Portal Portal { get; } = new("youla", new("Юла", "Youla"), new YoulaDialect(), PortalStatus.Unverified, YoulaSources.Exporters)
    {
        Fields =
        [
            new(YoulaDictionary.Field, new("Словарь Юлы", "Youla's dictionary"),
                new($"Номера значений, которые даёт Юла, по одному на строку: «признак:значение = номер». Признаки: {string.Join(", ", YoulaAttributes.Slugs)}. "
                    + "Значения — как в карточке объекта. Чего в словаре нет, того нет и в объявлении.",
                    $"The numbers of values that Youla gives, a line each: “attribute:value = number”. Attributes: {string.Join(", ", YoulaAttributes.Slugs)}. "
                    + "Values are those of the object's card, in Russian. What the dictionary lacks the advert lacks, too."), Example)
            {
                IsRequired = true,
                IsList = true,
            },
        ],
        Facts =
        [
            new(new("Формат известен по выгрузкам 2019 года, а рубрики — по данным сайта. Берёт ли Юла сейчас недвижимость агентств по фиду, неизвестно: до включения плана спросите её и получите словарь значений.",
                "The format is known from exporters of 2019, the categories from the site's own data. Whether Youla takes agencies' property by feed today is not known: ask it, and get the dictionary, before you switch a plan on."),
                YoulaSources.Exporters),
            new(new("Платные тарифы Юла предлагала бизнесу (ООО «ВК») на день, когда страницу о них скопировали.", "Youla offered paid tariffs to companies on the day when its page was copied."), YoulaSources.Tariffs),
            new(new("Квартиры, комнаты и дома — продажа, аренда и посуточно; участки — продажа. Коммерческую недвижимость не отправляем: рубрика 2013 одна, и как она различает сделки и виды, неизвестно.",
                "Flats, rooms and houses for sale, rent and daily rent; plots for sale. Commercial property is not sent: it has one category, 2013, and how that tells deals and kinds apart is not known."), YoulaSources.Site),
            new(new("Площади в признаках не пишем: в данных сайта они умножены на 100, а как их ждёт фид, неизвестно. Площадь стоит в заголовке.",
                "Areas are not written as attributes: the site's data have them times 100, and what the feed wants is not known. The area stands in the title."), YoulaSources.Site),
        ],
    };

    // Numbers of nobody's dictionary.
    private const string Example = """
        komnat_v_kvartire:студия = 900
        komnat_v_kvartire:1 = 901
        komnat_v_kvartire:2 = 902
        komnat_v_kvartire:3 = 903
        realty_etaj:1 = 911
        realty_etaj:5 = 915
        realty_etajnost_doma:9 = 929
        realty_god_postroyki:1987 = 931
        realty_building_type:Кирпич = 941
        realty_building_type:Панель = 942
        remont:Евроремонт = 951
        tip_postroyki:Коттедж = 961
        tip_postroyki:Дача = 962
        tip_postroyki:Таунхаус = 963
        lift:да = 971
        lift:нет = 972
        holodilnik:да = 981
        posudomoechnaya_mashina:да = 983
        sobstvennik_ili_agent:Агентство = 991
        """;
}
