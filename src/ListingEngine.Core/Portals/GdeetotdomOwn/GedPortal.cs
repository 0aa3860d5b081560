using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>ГдеЭтотДом.ру in its old format of its own; the portal reads the Yandex dialect today.</summary>
public static class GedPortal
{
    private const string PartnerField = "partner", PartnerNameField = "partner-name";

    public static Portal Portal { get; } = new("gdeetotdom-own", new("ГдеЭтотДом.ру, старый формат", "GdeEtotDom.ru, its old format"), new GedDialect(), PortalStatus.Unverified, GedSources.Exporter)
    {
        Fields =
        [
            new(PartnerNameField, new("Название партнёра", "Partner's name"),
                new("Как вы записаны у площадки. Стоит в самом фиде.",
                    "As the portal has you on its list. It stands in the feed itself."), "Агентство Пример") { IsRequired = true },
            new(PartnerField, new("Номер партнёра", "Partner number"),
                new("Выдаёт площадка. Стоит в самом фиде; пароля в фиде нет и не должно быть.",
                    "The portal gives it. It stands in the feed itself; there is no password in a feed, and there must be none."), "100")
            { IsRequired = true },
            new(GedWords.Deals, new("Слова площадки для сделок", "The portal's words for deals"),
                new("По строке на сделку: «продажа = …», «аренда = …», «посуточно = …». Этих слов нет в известных описаниях формата: спросите площадку. Сделка без строки в фид не попадёт.",
                    "A line for each deal: “продажа = …” (sale), “аренда = …” (rent), “посуточно = …” (daily). The known descriptions of the format do not show these words: ask the portal. A deal without a line stays out of the feed."),
                "продажа = продажа\nаренда = аренда\nпосуточно = посуточная аренда") { IsRequired = true, IsList = true },
            new(GedWords.Realty, new("Слова площадки для рынка жилья", "The portal's words for dwellings"),
                new("Две строки: «жильё = …» для квартир, «загород = …» для домов и участков. Описания формата называют «жилая» и «загородная», но под вопросом; без ответа элемент TYPE_REALTY не пишется.",
                    "Two lines: “жильё = …” for flats, “загород = …” for houses and plots. Descriptions of the format name «жилая» and «загородная», with a doubt; without an answer TYPE_REALTY is left out."),
                "жильё = жилая\nзагород = загородная") { IsList = true },
        ],
        Facts =
        [
            new(new("Это старый формат (GED_VERSION 2) в кодировке windows-1251: сегодня площадка, по всем признакам, берёт формат Яндекса. Выбирайте этот, только если так написано в вашем договоре.",
                "This is the old format (GED_VERSION 2) in windows-1251: by all signs the portal takes the Yandex format today. Choose this one only if your contract says so."), GedSources.Exporter),
            new(new("У каждого объявления стоит срок, 7 дней по московскому времени; движок продлевает его сам. Файл — до 8 МБ, фотографий — до 12.",
                "Every advert has a term, 7 days in Moscow time; the engine prolongs it. A file has 8 MB at most, an advert 12 photos."), GedSources.Exporter),
            new(new("Комнат, долей, коттеджей и дач среди слов этого формата нет: коттедж размещайте как дом.",
                "The format has no words for rooms, shares, cottages and dachas: advertise a cottage as a house."), GedSources.Exporter),
        ],
    };

    internal static string? Partner(PortalSettings settings) => settings.Field(PartnerField)?.Trim() is { Length: > 0 and <= 20 } told && !told.Any(c => !char.IsAsciiLetterOrDigit(c)) ? told : null;

    internal static string? PartnerName(PortalSettings settings) => settings.Field(PartnerNameField)?.Trim() is { Length: > 0 } told ? told : null;
}
