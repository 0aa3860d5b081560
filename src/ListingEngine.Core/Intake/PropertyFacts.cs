using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Intake;

/// <summary>What an advert or an object of ours tells of a property, in the same words, so that the two can be compared. Null is not told.</summary>
public sealed record PropertyFacts
{
    /// <summary>Where it stands now: two adverts that stand on one site at the same time are rather two properties. Null for objects and for adverts that are gone.</summary>
    public string? Site { get; init; }

    public Deal? Deal { get; init; }

    public ObjectKind? Kind { get; init; }

    public HouseAddress Address { get; init; } = HouseAddress.Unknown;

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public decimal? Price { get; init; }

    /// <summary>Three letters of ISO 4217.</summary>
    public string? Currency { get; init; }

    public PricePeriod? Period { get; init; }

    /// <summary>Square metres.</summary>
    public decimal? Area { get; init; }

    /// <summary>Square metres.</summary>
    public decimal? PlotArea { get; init; }

    public int? Rooms { get; init; }

    public int? Floor { get; init; }

    public int? Floors { get; init; }

    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>See <see cref="TextLikeness.Sketch"/>.</summary>
    public byte[]? Sketch { get; init; }

    /// <summary>As kinds of sites go together: what one calls a house is a cottage or a dacha to the other.</summary>
    internal string? KindGroup => Kind switch
    {
        null => null,
        ObjectKind.House or ObjectKind.Cottage or ObjectKind.Dacha => "house",
        ObjectKind.Townhouse or ObjectKind.Duplex or ObjectKind.HousePart => "part",
        ObjectKind.Office or ObjectKind.FreePurpose or ObjectKind.Retail => "premises",
        { } kind => kind.ToString(),
    };

    /// <summary>Its floors are those of the building, not of the property.</summary>
    internal bool StandsOnFloor => Kind is { } kind && !kind.IsHouseLike() && !kind.IsLandLike() && !kind.IsGarageLike();
}
