namespace ListingEngine.Core.Objects.Values;

/// <summary>State of the finish, of dwellings, new buildings and commercial premises alike.</summary>
public enum Renovation
{
    [Told("Без отделки", "None")]
    None,

    [Told("Черновая", "Rough")]
    Rough,

    [Told("Предчистовая", "Pre-fine")]
    PreFine,

    [Told("Вайтбокс", "White box")]
    Whitebox,

    [Told("Чистовая", "Fine")]
    Fine,

    [Told("Чистовая с мебелью", "Fine with furniture")]
    FineWithFurniture,

    [Told("Под ключ", "Turnkey")]
    Turnkey,

    [Told("С отделкой", "Finished")]
    Finished,

    [Told("Косметический", "Cosmetic")]
    Cosmetic,

    [Told("Частичный", "Partial")]
    Partial,

    [Told("Хороший", "Good")]
    Good,

    [Told("Евроремонт", "Euro")]
    Euro,

    [Told("Дизайнерский", "Designer")]
    Designer,

    [Told("Требует ремонта", "Needs repair")]
    NeedsRepair,

    [Told("Нужен косметический", "Needs cosmetic repair")]
    NeedsCosmetic,

    [Told("Нужен капитальный", "Needs major repair")]
    NeedsMajor,

    [Told("Офисная отделка", "Office finish")]
    Office,

    [Told("Типовой", "Typical")]
    Typical,
}
