namespace ListingEngine.Core.Objects.Values;

/// <summary>How it is heated, several at once.</summary>
[Flags]
public enum HeatingKinds
{
    None = 0,

    [Told("Центральное", "Central")]
    Central = 1 << 0,

    [Told("Автономное", "Autonomous")]
    Autonomous = 1 << 1,

    [Told("Газовое", "Gas")]
    Gas = 1 << 2,

    [Told("Автономное газовое", "Autonomous gas")]
    AutonomousGas = 1 << 3,

    [Told("Центральное газовое", "Central gas")]
    CentralGas = 1 << 4,

    [Told("Центральное угольное", "Central coal")]
    CentralCoal = 1 << 5,

    [Told("Электрическое", "Electric")]
    Electric = 1 << 6,

    [Told("Жидкотопливный котёл", "Liquid fuel")]
    LiquidFuel = 1 << 7,

    [Told("Твердотопливный котёл", "Solid fuel")]
    SolidFuel = 1 << 8,

    [Told("Котёл", "Boiler")]
    Boiler = 1 << 9,

    [Told("Печь", "Stove")]
    Stove = 1 << 10,

    [Told("Камин", "Fireplace")]
    Fireplace = 1 << 11,

    [Told("Другое", "Other")]
    Other = 1 << 12,
}
