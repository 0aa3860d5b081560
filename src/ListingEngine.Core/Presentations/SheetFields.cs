using System.Collections.Frozen;
using System.Reflection;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Presentations;

/// <summary>The attributes that clients may read, in the order of parts. A new attribute is told by itself, unless its part or its name is kept back here.</summary>
internal static class SheetFields
{
    // Papers lead to owners and addresses, media and directories to portals; the place is told by itself.
    private static readonly FrozenSet<PartOfObject> KeptBack = FrozenSet.Create(PartOfObject.Place, PartOfObject.Papers, PartOfObject.Media, PartOfObject.Directories);

    // The agency's own business with agents, owners and portals; what tenants pay and how far the price gives way.
    private static readonly FrozenSet<string> Internal = FrozenSet.Create(
        nameof(PropertyAttributes.SellerRole), nameof(PropertyAttributes.HagglePrice), nameof(PropertyAttributes.HaggleConditions), nameof(PropertyAttributes.HaggleAllowed),
        nameof(PropertyAttributes.NotForAgents), nameof(PropertyAttributes.ClientFeePercent), nameof(PropertyAttributes.PartnerFeePercent), nameof(PropertyAttributes.AgentBonus),
        nameof(PropertyAttributes.AgentBonusUnit), nameof(PropertyAttributes.IsInHiddenBase), nameof(PropertyAttributes.DealStatus), nameof(PropertyAttributes.RenterName),
        nameof(PropertyAttributes.PhoneOnRequest), nameof(PropertyAttributes.TaxOffice), nameof(PropertyAttributes.DiscountTerms));

    // Prices beside the price: not where that is on request.
    private static readonly FrozenSet<string> Prices = FrozenSet.Create(
        nameof(PropertyAttributes.DiscountPrice), nameof(PropertyAttributes.DiscountEnds), nameof(PropertyAttributes.AuctionPrice), nameof(PropertyAttributes.VatPrice),
        nameof(PropertyAttributes.Deposit), nameof(PropertyAttributes.RenterPayment), nameof(PropertyAttributes.MonthlyIncome));

    // A hidden house would be known by them.
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        nameof(PropertyAttributes.BuildingName), nameof(PropertyAttributes.BuildingSection), nameof(PropertyAttributes.BuildingPhase), nameof(PropertyAttributes.SectionNumber),
        nameof(PropertyAttributes.GarageName), nameof(PropertyAttributes.Developer), nameof(PropertyAttributes.ManagementCompany), nameof(PropertyAttributes.AnchorTenants));

    private static readonly SheetField[] Known =
    [
        .. from property in typeof(PropertyAttributes).GetProperties()
           let told = property.GetCustomAttribute<ToldAttribute>()
           where told is not null && !KeptBack.Contains(told.Part) && !Internal.Contains(property.Name)
           orderby told.Part
           select new SheetField(told, Prices.Contains(property.Name), Telling.Contains(property.Name), o => property.GetValue(o.Attributes)),
    ];

    /// <summary>What may be told of the object under these terms.</summary>
    public static IEnumerable<SheetField> For(PropertyObject o, PresentationItem item) =>
        Known.Where(f => f.Fits(o) && (item.ShowPrice || !f.IsPrice) && (item.ExactAddress || !f.IsTelling));
}

/// <summary>An attribute as sheets tell it.</summary>
/// <param name="Told">Its name, unit and part.</param>
/// <param name="IsPrice">Kept back where the price is.</param>
/// <param name="IsTelling">Kept back where the address is.</param>
/// <param name="Get">The value; null when it is not told.</param>
internal sealed record SheetField(ToldAttribute Told, bool IsPrice, bool IsTelling, Func<PropertyObject, object?> Get)
{
    public bool Fits(PropertyObject o) => (Told.Fits & o.Kind.Fit()) != 0 && (Told.Deals & Of(o.Deal)) != 0;

    private static Deals Of(Deal deal) => deal switch { Deal.Sale => Deals.Sale, Deal.LongRent => Deals.LongRent, _ => Deals.DailyRent };
}
