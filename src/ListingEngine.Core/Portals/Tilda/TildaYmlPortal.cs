using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>The agency's own site on Tilda: objects as goods of its store catalogue, fetched by link.</summary>
public static class TildaYmlPortal
{
    public static Portal Portal { get; } =
        new("tilda-yml", new("Сайт на Тильде (YML по ссылке)", "Site on Tilda (YML by link)"), new TildaYmlDialect(), PortalStatus.OnTrial, TildaSources.Exporter)
        {
            Facts =
            [
                new(new("Какой тариф Тильды нужен, сколько товаров она берёт и как часто обновляет их по ссылке, неизвестно: посмотрите в настройках каталога.",
                    "Which Tilda plan is needed, how many products it takes and how often it fetches the link is not known: look into the catalogue's settings."), TildaSources.Unknown),
                new(new("Объект, ушедший из файла, идёт в его конце ещё раз, с пометкой available=false, пока файл не заберут, но не меньше суток и не больше месяца. Что Тильда делает с таким товаром, неизвестно: проверьте на сайте и скройте вручную, если он остался.",
                    "An object that left the file goes once more at its end, with available=false, until the file is fetched, but for no less than a day and no more than a month. What Tilda does with such a product is not known: look at the site, and hide it by hand if it stayed."), TildaSources.Exporter),
                new(new("Разделы каталога — сделка и вид объекта («Продажа / Квартиры»); в файле перечислены все, и те, в которых объектов нет.",
                    "Sections of the catalogue are deal and kind (“Продажа / Квартиры”); the file lists all of them, with or without objects."), RuleSource.Engine),
                new(new("Телефонов в файле нет: ни агента, ни из описания. Покажите телефон агентства на самой странице.",
                    "The file holds no phones, neither the agent's nor those of descriptions. Show the agency's phone on the page itself."), RuleSource.Engine),
            ],
        };
}
