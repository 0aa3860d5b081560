namespace ListingEngine.Core.Objects.Values;

/// <summary>How it is heated, several at once.</summary>
[Flags]
public enum HeatingKinds
{
    None = 0,
    Central = 1 << 0,
    Autonomous = 1 << 1,
    Gas = 1 << 2,
    AutonomousGas = 1 << 3,
    CentralGas = 1 << 4,
    CentralCoal = 1 << 5,
    Electric = 1 << 6,
    LiquidFuel = 1 << 7,
    SolidFuel = 1 << 8,
    Boiler = 1 << 9,
    Stove = 1 << 10,
    Fireplace = 1 << 11,
    Other = 1 << 12,
}
