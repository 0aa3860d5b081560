using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>The agency's own site on Tilda: objects as goods of its store catalogue, imported as a table.</summary>
public static class TildaTablePortal
{
    public static Portal Portal { get; } =
        new("tilda", new("Сайт на Тильде (таблица CSV)", "Site on Tilda (CSV table)"), new TildaTableDialect(), PortalStatus.OnTrial, TildaSources.Exporter)
        {
            Rhythm = new(new("Таблицу импортируют в каталог магазина Тильды; берёт ли Тильда её по ссылке сама и как часто, неизвестно.",
                "The table is imported into the catalogue of a Tilda store; whether and how often Tilda fetches it itself is not known."), TildaSources.Unknown),
            Facts =
            [
                new(new("Товар узнаётся по столбцу External ID: это номер для выгрузки, и он не меняется. Tilda UID мы не пишем, его даёт сама Тильда.",
                    "A product is known by External ID, which is the object's id for feeds and never changes. We write no Tilda UID: Tilda gives it."), TildaSources.Readers),
                new(new("Какой тариф Тильды нужен, сколько строк она берёт и что делает с товарами, которых в таблице больше нет, неизвестно: снятые объекты проверьте на сайте и скройте вручную.",
                    "Which Tilda plan is needed, how many rows it takes and what it does with products that left the table is not known: look for closed objects on the site and hide them by hand."), TildaSources.Unknown),
                new(new("Телефонов в таблице нет: ни агента, ни из описания. Покажите телефон агентства на самой странице.",
                    "The table holds no phones, neither the agent's nor those of descriptions. Show the agency's phone on the page itself."), RuleSource.Engine),
            ],
        };
}
