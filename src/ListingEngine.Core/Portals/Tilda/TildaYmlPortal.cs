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
                new(new("Снятый объект исчезает из файла сразу. Что Тильда делает с таким товаром, неизвестно: посмотрите на сайте и скройте его вручную. Подержать проданный объект один раз с пометкой «нет в наличии» движок не умеет.",
                    "An object that is closed leaves the file at once. What Tilda does with such a product is not known: look at the site and hide it by hand. The engine cannot keep a sold object for one more time as “not available”."), TildaSources.Unknown),
                new(new("Разделы каталога — сделка и вид объекта («Продажа / Квартиры»); в файле перечислены все, и те, в которых объектов нет.",
                    "Sections of the catalogue are deal and kind (“Продажа / Квартиры”); the file lists all of them, with or without objects."), RuleSource.Engine),
                new(new("Телефонов в файле нет: ни агента, ни из описания. Покажите телефон агентства на самой странице.",
                    "The file holds no phones, neither the agent's nor those of descriptions. Show the agency's phone on the page itself."), RuleSource.Engine),
            ],
        };
}
