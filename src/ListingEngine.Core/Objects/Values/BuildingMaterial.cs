namespace ListingEngine.Core.Objects.Values;

/// <summary>What walls are made of: the union of the three portals' words.</summary>
public enum BuildingMaterial
{
    [Told("Кирпич", "Brick")]
    Brick,

    [Told("Панель", "Panel")]
    Panel,

    [Told("Блоки", "Blocks")]
    Block,

    [Told("Монолит", "Monolith")]
    Monolith,

    [Told("Кирпич-монолит", "Brick and monolith")]
    BrickMonolith,

    [Told("Дерево", "Wood")]
    Wood,

    [Told("Газобетон", "Aerated concrete")]
    AerocreteBlock,

    [Told("Пеноблоки", "Foam concrete")]
    FoamConcreteBlock,

    [Told("Газосиликат", "Gas silicate")]
    GasSilicateBlock,

    [Told("Щитовой", "Panelboard")]
    Boards,

    [Told("Старый фонд", "Old stock")]
    Old,

    [Told("Сталинский", "Stalin era")]
    Stalin,

    [Told("Каркас", "Frame")]
    Wireframe,

    [Told("Брус", "Timber")]
    Timber,

    [Told("Бревно", "Logs")]
    Log,

    [Told("Клеёный брус", "Glued timber")]
    GluedTimber,

    [Told("Газоблоки", "Gas blocks")]
    GasBlock,

    [Told("Металл", "Metal")]
    Metal,

    [Told("Сэндвич-панели", "Sandwich panels")]
    SandwichPanels,

    [Told("СИП-панели", "SIP panels")]
    SipPanels,

    [Told("Железобетон", "Reinforced concrete")]
    ReinforcedConcrete,

    [Told("Керамзитобетон", "Expanded clay concrete")]
    ExpandedClayConcrete,

    [Told("Шлакобетон", "Slag concrete")]
    SlagConcrete,

    [Told("Арболит", "Wood concrete")]
    Arbolit,

    [Told("Экспериментальные материалы", "Experimental materials")]
    Experimental,
}
