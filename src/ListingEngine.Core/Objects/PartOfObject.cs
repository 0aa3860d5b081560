namespace ListingEngine.Core.Objects;

/// <summary>Which part of an object a field tells of: forms and cards are cut by it.</summary>
public enum PartOfObject
{
    [Told("Главное", "Main facts")]
    Main,

    [Told("Адрес", "Address")]
    Place,

    [Told("Квартира и комнаты", "Flat and rooms")]
    Flat,

    [Told("Дом и участок", "House and plot")]
    House,

    [Told("Коммуникации", "Utilities")]
    Utilities,

    [Told("Помещение", "Premises")]
    Commercial,

    [Told("Гараж и машиноместо", "Garage and parking place")]
    Garage,

    [Told("Здание", "Building")]
    Building,

    [Told("Условия сделки", "Terms of the deal")]
    Terms,

    [Told("Документы и кадастр", "Documents and cadastre")]
    Papers,

    [Told("Заголовок, видео и ссылки", "Title, video and links")]
    Media,

    [Told("Номера в справочниках площадок", "Numbers in portals' directories")]
    Directories,
}
