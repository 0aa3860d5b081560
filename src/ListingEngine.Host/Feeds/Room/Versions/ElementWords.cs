using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>What people call an element of a feed: the end of its path is looked up, whichever dialect it is of.</summary>
internal static partial class ElementWords
{
    private const int MostShown = 300;

    private static readonly FrozenDictionary<string, Phrase> ByEnd = new Dictionary<string, Phrase>
    {
        ["price/value"] = new("Цена", "Price"), ["Price"] = new("Цена", "Price"), ["price/currency"] = new("Валюта", "Currency"), ["Currency"] = new("Валюта", "Currency"),
        ["price/period"] = new("Период оплаты", "Payment period"),
        ["description"] = new("Описание", "Description"), ["Description"] = new("Описание", "Description"), ["Title"] = new("Заголовок", "Title"),
        ["area/value"] = new("Площадь", "Area"), ["Square"] = new("Площадь", "Area"), ["TotalArea"] = new("Площадь", "Area"),
        ["living-space/value"] = new("Жилая площадь", "Living area"), ["LivingSpace"] = new("Жилая площадь", "Living area"), ["LivingArea"] = new("Жилая площадь", "Living area"),
        ["kitchen-space/value"] = new("Площадь кухни", "Kitchen area"), ["KitchenSpace"] = new("Площадь кухни", "Kitchen area"), ["KitchenArea"] = new("Площадь кухни", "Kitchen area"),
        ["lot-area/value"] = new("Площадь участка", "Land area"), ["LandArea"] = new("Площадь участка", "Land area"), ["Land/Area"] = new("Площадь участка", "Land area"),
        ["floor"] = new("Этаж", "Floor"), ["Floor"] = new("Этаж", "Floor"), ["FloorNumber"] = new("Этаж", "Floor"),
        ["floors-total"] = new("Этажей в доме", "Floors"), ["Floors"] = new("Этажей в доме", "Floors"), ["Building/FloorsCount"] = new("Этажей в доме", "Floors"),
        ["rooms"] = new("Комнат", "Rooms"), ["Rooms"] = new("Комнат", "Rooms"), ["FlatRoomsCount"] = new("Комнат", "Rooms"),
        ["location/address"] = new("Адрес", "Address"), ["Address"] = new("Адрес", "Address"), ["location/locality-name"] = new("Населённый пункт", "Locality"),
        ["location/region"] = new("Регион", "Region"), ["location/apartment"] = new("Квартира", "Apartment"), ["ApartmentNumber"] = new("Квартира", "Apartment"),
        ["location/latitude"] = new("Широта", "Latitude"), ["location/longitude"] = new("Долгота", "Longitude"), ["Latitude"] = new("Широта", "Latitude"),
        ["Longitude"] = new("Долгота", "Longitude"), ["Coordinates/Lat"] = new("Широта", "Latitude"), ["Coordinates/Lng"] = new("Долгота", "Longitude"),
        ["image"] = new("Фотография", "Photo"), ["Image@url"] = new("Фотография", "Photo"), ["PhotoSchema/FullUrl"] = new("Фотография", "Photo"),
        ["PhotoSchema/IsDefault"] = new("Главная фотография", "Main photo"), ["LayoutPhoto/FullUrl"] = new("Планировка", "Layout"),
        ["sales-agent/phone"] = new("Телефон", "Phone"), ["ContactPhone"] = new("Телефон", "Phone"), ["PhoneSchema/Number"] = new("Телефон", "Phone"),
        ["sales-agent/name"] = new("Имя агента", "Agent's name"), ["ManagerName"] = new("Имя агента", "Agent's name"), ["SubAgent/FirstName"] = new("Имя агента", "Agent's name"),
        ["AdStatus"] = new("Платная услуга", "Paid service"), ["ListingFee"] = new("Тариф размещения", "Listing fee"), ["vas"] = new("Платная услуга", "Paid service"),
        ["PublishTerms/Terms/PublishTermSchema/Services/ServicesEnum"] = new("Платная услуга", "Paid service"), ["ServicesEnum"] = new("Платная услуга", "Paid service"),
        ["cadastral-number"] = new("Кадастровый номер", "Cadastral number"), ["CadastralNumber"] = new("Кадастровый номер", "Cadastral number"),
        ["renovation"] = new("Ремонт", "Renovation"), ["Renovation"] = new("Ремонт", "Renovation"), ["RepairType"] = new("Ремонт", "Renovation"),
        ["building-type"] = new("Материал дома", "Material"), ["HouseType"] = new("Материал дома", "Material"), ["Building/MaterialType"] = new("Материал дома", "Material"),
        ["built-year"] = new("Год постройки", "Year built"), ["Building/BuildYear"] = new("Год постройки", "Year built"), ["BuiltYear"] = new("Год постройки", "Year built"),
        ["deal-status"] = new("Тип сделки", "Kind of the deal"), ["DealType"] = new("Тип сделки", "Kind of the deal"), ["SaleType"] = new("Тип сделки", "Kind of the deal"),
        ["category"] = new("Категория", "Category"), ["Category"] = new("Категория", "Category"), ["last-update-date"] = new("Дата обновления", "Updated"),
        ["creation-date"] = new("Дата создания", "Created"), ["BathroomMulti"] = new("Санузел", "Bathroom"), ["bathroom-unit"] = new("Санузел", "Bathroom"),
        ["Photo"] = new("Фотографии", "Photos"), ["image_link"] = new("Фотография", "Photo"), ["Text"] = new("Описание", "Description"), ["title"] = new("Заголовок", "Title"),
        ["price"] = new("Цена", "Price"), ["link"] = new("Страница на сайте", "Page"), ["address"] = new("Адрес", "Address"), ["locality"] = new("Населённый пункт", "Locality"),
        ["region"] = new("Регион", "Region"), ["balcony"] = new("Балкон", "Balcony"), ["mortgage"] = new("Ипотека", "Mortgage"), ["MortgageAllowed"] = new("Ипотека", "Mortgage"),
    }.ToFrozenDictionary();

    /// <summary>«Фотография 2»; the path itself, without the offer's own element, where nobody named it yet.</summary>
    public static string Of(string path, PageText text)
    {
        var plain = Numbered().Replace(path, "");
        var number = Numbered().Match(path) is { Success: true } found ? Figures.Space + found.Groups[1].Value : "";
        for (var from = 0; from >= 0; from = plain.IndexOf('/', from + 1))
            if (ByEnd.TryGetValue(from == 0 ? plain : plain[(from + 1)..], out var name)) return text.In(name) + number;
        return path[(path.IndexOfAny(['/', ':']) + 1)..];
    }

    /// <summary>The beginning of a long value.</summary>
    public static string Short(string value) => value.Length <= MostShown ? value : value[..(char.IsHighSurrogate(value[MostShown - 1]) ? MostShown - 1 : MostShown)] + "…";

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Numbered();
}
