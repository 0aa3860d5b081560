namespace ListingEngine.Core.Objects;

/// <summary>Groups of kinds, as the portals' sheets cut them.</summary>
public static class ObjectKinds
{
    public static Fits Fit(this ObjectKind kind) => kind switch
    {
        ObjectKind.Flat or ObjectKind.Room or ObjectKind.Bed or ObjectKind.FlatShare => Fits.Flats,
        ObjectKind.House or ObjectKind.HousePart or ObjectKind.Townhouse or ObjectKind.Duplex or ObjectKind.Cottage or ObjectKind.Dacha
            => Fits.Houses,
        ObjectKind.Land => Fits.Land,
        ObjectKind.Garage or ObjectKind.ParkingPlace => Fits.Garages,
        _ => Fits.Commercial,
    };

    public static bool IsFlatLike(this ObjectKind kind) => kind.Fit() == Fits.Flats;

    public static bool IsHouseLike(this ObjectKind kind) => kind.Fit() == Fits.Houses;

    public static bool IsGarageLike(this ObjectKind kind) => kind.Fit() == Fits.Garages;

    public static bool IsCommercial(this ObjectKind kind) => kind.Fit() == Fits.Commercial;

    /// <summary>Land, commercial or not: it has a plot area and no building area.</summary>
    public static bool IsLandLike(this ObjectKind kind) => kind is ObjectKind.Land or ObjectKind.CommercialLand;
}
