namespace ListingEngine.Core.Sources.Morizon;

/// <summary>Microdata and a table of parameters.</summary>
internal static class MorizonSource
{
    public static OwnerSource Source { get; } = new("morizon", "Morizon", ["morizon.pl"])
    {
        Currency = "PLN",
        AdvertPaths = ["/oferta/"],
        Selectors =
        [
            new(".paramIconLivingArea em", AdvertField.Area),
            new(".paramIconNumberOfRooms em", AdvertField.Rooms),
        ],
    };
}
