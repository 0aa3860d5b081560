namespace ListingEngine.Core.Objects;

/// <summary>Single rights. A role brings some along; a person may be granted more, or be denied some of them.</summary>
[Flags]
public enum Rights
{
    None = 0,

    [Told("Создавать объекты", "Create objects")]
    CreateObjects = 1 << 0,

    [Told("Изменять любые объекты", "Edit any object")]
    EditAny = 1 << 1,

    [Told("Передавать свои объекты", "Hand over own objects")]
    HandOver = 1 << 2,

    [Told("Передавать любые объекты", "Hand over any object")]
    HandOverAny = 1 << 3,

    [Told("Архивировать свои объекты", "Archive own objects")]
    Archive = 1 << 4,

    [Told("Копировать чужие объекты", "Copy others' objects")]
    CopyOthers = 1 << 5,

    [Told("Видеть контакты собственников чужих объектов", "See owners' contacts of others' objects")]
    SeeOwners = 1 << 6,

    [Told("Видеть объявления собственников", "See owners' adverts")]
    SeeOwnerListings = 1 << 7,

    [Told("Видеть медиапланы", "See media plans")]
    SeePlans = 1 << 8,

    [Told("Вести медиапланы", "Run media plans")]
    RunPlans = 1 << 9,

    [Told("Загружать объекты", "Import objects")]
    Import = 1 << 10,

    [Told("Выгружать списки", "Export lists")]
    Export = 1 << 11,

    [Told("Видеть качество данных всей компании", "See the whole company's data quality")]
    SeeQuality = 1 << 12,

    [Told("Вести сотрудников и отделы", "Manage people and departments")]
    ManagePeople = 1 << 13,

    [Told("Изменять данные компании", "Change the company's details")]
    ManageCompany = 1 << 14,

    [Told("Выдавать ключи API", "Make API keys")]
    ManageKeys = 1 << 15,

    [Told("Читать журнал действий", "Read the audit log")]
    SeeAudit = 1 << 16,

    [Told("Составлять презентации", "Make presentations")]
    MakePresentations = 1 << 17,

    [Told("Вести источники объявлений и списки телефонов", "Manage sources of adverts and lists of phones")]
    ManageSources = 1 << 18,
}
