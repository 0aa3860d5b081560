using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Sources;

/// <summary>An advert as found at its source: every value with its own words and place. Null means the page does not tell it.</summary>
public sealed record OwnerListing
{
    /// <summary>The site's own number of the advert.</summary>
    public ReadValue<string>? Id { get; init; }

    public ReadValue<string>? Link { get; init; }

    public ReadValue<string>? Title { get; init; }

    public ReadValue<string>? Description { get; init; }

    public ReadValue<Deal>? Deal { get; init; }

    public ReadValue<ObjectKind>? Kind { get; init; }

    public ReadValue<decimal>? Price { get; init; }

    /// <summary>Three letters of ISO 4217: sites abroad ask in more currencies than we trade in.</summary>
    public ReadValue<string>? Currency { get; init; }

    public ReadValue<PricePeriod>? Period { get; init; }

    public ReadValue<decimal>? Deposit { get; init; }

    /// <summary>An amount; a share of the price stands in <see cref="CommissionPercent"/>.</summary>
    public ReadValue<decimal>? Commission { get; init; }

    public ReadValue<decimal>? CommissionPercent { get; init; }

    /// <summary>The address in one line, where the page tells it so.</summary>
    public ReadValue<string>? Address { get; init; }

    public ReadValue<string>? Country { get; init; }

    public ReadValue<string>? Region { get; init; }

    public ReadValue<string>? Locality { get; init; }

    public ReadValue<string>? District { get; init; }

    public ReadValue<string>? Street { get; init; }

    public ReadValue<string>? House { get; init; }

    public ReadValue<string>? PostalCode { get; init; }

    public ReadValue<decimal>? Latitude { get; init; }

    public ReadValue<decimal>? Longitude { get; init; }

    public ReadValue<ReadArea>? Area { get; init; }

    public ReadValue<ReadArea>? LivingArea { get; init; }

    public ReadValue<ReadArea>? KitchenArea { get; init; }

    public ReadValue<ReadArea>? PlotArea { get; init; }

    /// <summary>0 is a studio.</summary>
    public ReadValue<int>? Rooms { get; init; }

    /// <summary>Counted instead of rooms in some countries; never taken for them.</summary>
    public ReadValue<int>? Bedrooms { get; init; }

    public ReadValue<int>? Floor { get; init; }

    public ReadValue<int>? Floors { get; init; }

    public ReadValue<int>? Year { get; init; }

    public IReadOnlyList<ReadValue<string>> Photos { get; init; } = [];

    public IReadOnlyList<ReadValue<string>> Phones { get; init; } = [];

    public ReadValue<string>? Name { get; init; }

    public ReadValue<string>? Agency { get; init; }

    public ReadValue<SellerKind>? Seller { get; init; }

    public ReadValue<DateTimeOffset>? Published { get; init; }

    public ReadValue<DateTimeOffset>? Updated { get; init; }
}
