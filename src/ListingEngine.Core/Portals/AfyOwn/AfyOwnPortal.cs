namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>AFY.ru in the format that it calls its own.</summary>
public static class AfyOwnPortal
{
    public static Portal Portal { get; } = new("afy-own", new("AFY.ru, свой формат", "AFY.ru, its own format"), new AfyOwnDialect(), PortalStatus.Unverified, AfyOwnSources.Reader)
    {
        Facts =
        [
            new(new("Имя корневого элемента, элемент для номера объявления и место контактов не подтверждены: мы знаем формат по программе, которая его читает. До запуска пришлите площадке пробный файл и спросите, верен ли он.",
                "The root's name, the element of the agency's id and the place of contacts are not confirmed: we know the format by a program that reads it. Before you start, send the portal a trial file and ask whether it is right."), AfyOwnSources.Reader),
            new(new("Объявление узнают по странице объекта на вашем сайте, поэтому она нужна каждому объекту. Номер объекта стоит в её адресе после знака #.",
                "The advert is known by the object's page on your site, so that every object needs one. Its id stands in the address behind the sign #."), AfyOwnSources.Reader),
            new(new("Телефона и имени агента в фиде нет: куда их писать, неизвестно. Спросите, берёт ли площадка их из вашего кабинета.",
                "The feed has neither phone nor agent: where to write them is not known. Ask whether the portal takes them from your account."), AfyOwnSources.Reader),
        ],
    };
}
