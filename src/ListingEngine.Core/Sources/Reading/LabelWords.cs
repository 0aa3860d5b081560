using System.Collections.Frozen;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Labels as sites print them before a value, in the languages of the sites we read.</summary>
internal static class LabelWords
{
    private static readonly FrozenDictionary<string, AdvertField> Words = new Dictionary<string, AdvertField>(StringComparer.OrdinalIgnoreCase)
    {
        // Russian and Ukrainian
        ["Цена"] = AdvertField.Price, ["Ціна"] = AdvertField.Price, ["Стоимость"] = AdvertField.Price, ["Арендная плата"] = AdvertField.Price,
        ["Общая площадь"] = AdvertField.Area, ["Площадь"] = AdvertField.Area, ["Загальна площа"] = AdvertField.Area, ["Площа"] = AdvertField.Area,
        ["Жилая площадь"] = AdvertField.LivingArea, ["Жилая"] = AdvertField.LivingArea, ["Житлова площа"] = AdvertField.LivingArea,
        ["Площадь кухни"] = AdvertField.KitchenArea, ["Кухня"] = AdvertField.KitchenArea, ["Площа кухні"] = AdvertField.KitchenArea,
        ["Площадь участка"] = AdvertField.PlotArea, ["Участок"] = AdvertField.PlotArea,
        ["Количество комнат"] = AdvertField.Rooms, ["Комнат"] = AdvertField.Rooms, ["Комнаты"] = AdvertField.Rooms, ["Число комнат"] = AdvertField.Rooms, ["Кількість кімнат"] = AdvertField.Rooms,
        ["Этаж"] = AdvertField.Floor, ["Поверх"] = AdvertField.Floor, ["Этажность"] = AdvertField.Floors, ["Этажей в доме"] = AdvertField.Floors, ["Поверховість"] = AdvertField.Floors,
        ["Этажность дома"] = AdvertField.Floors, ["Год постройки"] = AdvertField.Year, ["Рік побудови"] = AdvertField.Year,
        ["Залог"] = AdvertField.Deposit, ["Комиссия"] = AdvertField.Commission, ["Адрес"] = AdvertField.Address, ["Адреса"] = AdvertField.Address,
        ["Объявление от"] = AdvertField.Seller, ["Оголошення від"] = AdvertField.Seller,
        ["Телефон"] = AdvertField.Phone, ["Номер объявления"] = AdvertField.Id,
        // Polish
        ["Cena"] = AdvertField.Price, ["Powierzchnia"] = AdvertField.Area, ["Powierzchnia całkowita"] = AdvertField.Area, ["Pow. całkowita"] = AdvertField.Area,
        ["Powierzchnia użytkowa"] = AdvertField.Area, ["Powierzchnia działki"] = AdvertField.PlotArea, ["Liczba pokoi"] = AdvertField.Rooms, ["Liczba pokoj"] = AdvertField.Rooms, ["Pokoje"] = AdvertField.Rooms,
        ["Piętro"] = AdvertField.Floor, ["Liczba pięter"] = AdvertField.Floors, ["Liczba pięter w budynku"] = AdvertField.Floors, ["Rok budowy"] = AdvertField.Year,
        ["Kaucja"] = AdvertField.Deposit, ["Numer oferty"] = AdvertField.Id,
        // English
        ["Price"] = AdvertField.Price, ["Address"] = AdvertField.Address, ["Bedrooms"] = AdvertField.Bedrooms, ["Beds"] = AdvertField.Bedrooms, ["Rooms"] = AdvertField.Rooms,
        ["Year Built"] = AdvertField.Year, ["Floor"] = AdvertField.Floor, ["Floor Size"] = AdvertField.Area, ["Square Feet"] = AdvertField.Area, ["Sq Ft"] = AdvertField.Area, ["Lot Size"] = AdvertField.PlotArea,
        ["Erf Size"] = AdvertField.PlotArea, ["Deposit"] = AdvertField.Deposit, ["Latitude"] = AdvertField.Latitude, ["Longitude"] = AdvertField.Longitude,
        // German, Italian, Spanish, Dutch, French
        ["Kaufpreis"] = AdvertField.Price, ["Wohnfläche"] = AdvertField.Area, ["Zimmer"] = AdvertField.Rooms, ["Baujahr"] = AdvertField.Year, ["Etage"] = AdvertField.Floor, ["Grundstück"] = AdvertField.PlotArea,
        ["Prezzo"] = AdvertField.Price, ["Superficie"] = AdvertField.Area, ["Locali"] = AdvertField.Rooms, ["Piano"] = AdvertField.Floor, ["Anno di costruzione"] = AdvertField.Year,
        ["Precio"] = AdvertField.Price, ["Habitaciones"] = AdvertField.Bedrooms, ["Planta"] = AdvertField.Floor,
        ["Woonoppervlakte"] = AdvertField.Area, ["Wonen"] = AdvertField.Area, ["Aantal kamers"] = AdvertField.Rooms, ["Bouwjaar"] = AdvertField.Year, ["Vraagprijs"] = AdvertField.Price,
        ["Living area"] = AdvertField.Area, ["Construction year"] = AdvertField.Year, ["Surface of the plot"] = AdvertField.PlotArea,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, AdvertField>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static AdvertField? Field(ReadOnlySpan<char> label) => BySpan.TryGetValue(label.Trim().TrimEnd(':').TrimEnd(), out var field) ? field : null;
}
