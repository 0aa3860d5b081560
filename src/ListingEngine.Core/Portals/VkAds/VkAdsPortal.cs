namespace ListingEngine.Core.Portals.VkAds;

/// <summary>The product feed of VK Реклама for real estate: advertising that leads to the agency's own pages, not a board of adverts.</summary>
public static class VkAdsPortal
{
    public static Portal Portal { get; } =
        new("vk-ads", new("VK Реклама (каталог недвижимости)", "VK Ads (real-estate catalogue)"), new VkAdsDialect(), PortalStatus.Unverified, VkAdsSources.Estate)
        {
            Facts =
            [
                new(new("Это реклама, а не доска объявлений: каждый объект ведёт на свою страницу на сайте агентства. Без такой страницы объект в каталог не войдёт.",
                    "This is advertising, not a board: each object leads to its page on the agency's site. An object without such a page stays out."), VkAdsSources.Goods),
                new(new("Обязательные поля известны из справки VK, а как столбцы адреса называются в CSV — нет: мы пишем address, locality, region и country. Проверьте первый файл в кабинете.",
                    "The required fields are known from VK's help; how the columns of the address are named in a CSV is not: we write address, locality, region and country. Try the first file in the account."),
                    VkAdsSources.Columns),
                new(new("В каталог идёт одна, первая фотография: VK берёт JPEG, PNG, GIF и WEBP от 300 до 6000 пикселей по длинной стороне, советует от 600.",
                    "One photo goes to the catalogue, the first: VK takes JPEG, PNG, GIF and WEBP of 300 to 6000 pixels on the longest side and advises 600."), VkAdsSources.Goods),
            ],
            Fields =
            [
                new(VkAdsDialect.PageField, new("Адрес страницы объекта на вашем сайте", "Address of an object's page on your site"),
                    new("Для объектов, у которых страница не указана. Вместо {id} встанет номер для выгрузки. Пусто — такие объекты в каталог не войдут.",
                        "For objects that name no page. The object's id for feeds takes the place of {id}. Empty: such objects stay out of the catalogue."), "https://example.test/objects/{id}"),
            ],
        };
}
