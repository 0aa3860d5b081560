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
                new(new("Объект, ушедший из файла, идёт в его конце ещё раз, с количеством 0, пока файл не заберут, но не меньше суток и не больше месяца. Что Тильда делает с таким товаром, неизвестно: проверьте на сайте и скройте вручную, если он остался.",
                    "An object that left the file goes once more at its end, with the quantity 0, until the file is fetched, but for no less than a day and no more than a month. What Tilda does with such a product is not known: look at the site, and hide it by hand if it stayed."), TildaSources.Exporter),
                new(new("Какой тариф Тильды нужен и сколько строк она берёт, неизвестно.", "Which Tilda plan is needed and how many rows it takes is not known."), TildaSources.Unknown),
                new(new("Телефонов в таблице нет: ни агента, ни из описания. Покажите телефон агентства на самой странице.",
                    "The table holds no phones, neither the agent's nor those of descriptions. Show the agency's phone on the page itself."), RuleSource.Engine),
            ],
        };
}
