using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Domclick;

/// <summary>ДомКлик, objects of agencies: it reads three dialects, each with a tariff of its own in it. New buildings go in another format.</summary>
public static class DomclickPortals
{
    private static readonly RuleSource Blog = new("blog.domclick.ru, «Настройка продвижения объявлений через XML-фид»", "2023-07-11");

    private static readonly string[] Tariffs = ["express", "premium", "top"];

    public static Portal OverYandex(IFeedDialect yandex) =>
        Of("domclick", new("ДомКлик", "DomClick"), yandex, "domclick/yandex.xsd", new(["domclick-tariff"], Tariffs));

    public static Portal OverAvito(IFeedDialect avito) =>
        Of("domclick-avito", new("ДомКлик, формат Авито", "DomClick, Avito's format"), avito, "domclick/avito.xsd", new(["DomclickTariff"], Tariffs));

    public static Portal OverCian(IFeedDialect cian) =>
        Of("domclick-cian", new("ДомКлик, формат ЦИАН", "DomClick, Cian's format"), cian, "domclick/cian.xsd",
            new(["PublishTerms", "Terms", "PublishTermSchema", "DomclickServicesEnum"], Tariffs, Before: "BargainTerms"));

    private static Portal Of(string key, Phrase name, IFeedDialect lender, string schema, ServiceElement tariff) =>
        new(key, name, new BorrowedDialect(lender, new() { Schema = schema, Services = tariff }), PortalStatus.OnTrial, Blog)
        {
            Facts =
            [
                new(new("Продвижение пишется в фид элементом ДомКлика (express, premium, top), поэтому это отдельный фид, а не фид Яндекса, Авито или ЦИАН.",
                    "Promotion is written as DomClick's own element (express, premium, top): this is a feed of its own, not that of Yandex, Avito or Cian."), Blog),
                new(new("Посуточную аренду ДомКлик, судя по всему, не размещает; категории по фиду он не перечисляет.",
                    "DomClick seems not to advertise daily rent; it does not list the categories that it takes by feed."), Blog with { Confirmed = false }),
            ],
        };
}
