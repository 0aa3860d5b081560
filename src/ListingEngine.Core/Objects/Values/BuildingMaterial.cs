namespace ListingEngine.Core.Objects.Values;

/// <summary>What walls are made of: the union of the three portals' words.</summary>
public enum BuildingMaterial
{
    Brick,
    Panel,
    Block,
    Monolith,
    BrickMonolith,
    Wood,
    AerocreteBlock,
    FoamConcreteBlock,
    GasSilicateBlock,
    Boards,
    Old,
    Stalin,
    Wireframe,
    Timber,
    Log,
    GluedTimber,
    GasBlock,
    Metal,
    SandwichPanels,
    SipPanels,
    ReinforcedConcrete,
    ExpandedClayConcrete,
    SlagConcrete,
    Arbolit,
    Experimental,
}
