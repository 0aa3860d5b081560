using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of new flats: the building comes from Avito's directory, the contract from the seller (T26, A22).</summary>
internal static class AvitoNewFlats
{
    public static AvitoElement DevelopmentId { get; } = AvitoElement.Choice("NewDevelopmentId", "attributes.avitoDevelopmentId",
        o => o.Attributes.AvitoDevelopmentId is > 0 and { } id ? id.ToString(CultureInfo.InvariantCulture) : null,
        (o, text) => (o.Attributes.AvitoDevelopmentId = Numbers.ReadId(text)) is not null);

    public static AvitoElement BuildingName { get; } = AvitoElement.Text("DevelopmentsBuildingName",
        o => o.Attributes.AvitoBuildingName, 200);

    public static AvitoElement Decoration { get; } = AvitoElement.Word("Decoration", o => o.Attributes.Renovation,
        AvitoWords.NewDecoration);

    public static AvitoElement SaleMethod { get; } = AvitoElement.Choice("SaleMethod", "attributes.saleContract",
        o => Contract(o) is { } contract && Fits(contract, o.Attributes.SellerRole) ? AvitoWords.SaleMethod.Write(contract) : null,
        (o, text) => (o.Attributes.SaleContract = AvitoWords.SaleMethod.Read(text)) is not null);

    public static AvitoElement LastName { get; } = AvitoElement.Text("ShareholderLastName", o => o.Attributes.ShareholderLastName, 100)
        .OnlyWhen(IsFromPerson);

    public static AvitoElement FirstName { get; } = AvitoElement.Text("ShareholderFirstName", o => o.Attributes.ShareholderFirstName, 100)
        .OnlyWhen(IsFromPerson);

    public static AvitoElement Patronymic { get; } = AvitoElement
        .Text("ShareholderPatronymic", o => o.Attributes.ShareholderPatronymic, 100)
        .OnlyWhen(o => IsFromPerson(o) && IsName(o.Attributes.ShareholderPatronymic));

    public static AvitoElement Inn { get; } = AvitoElement.Text("ShareholderINN", o => o.Attributes.ShareholderInn, 10)
        .OnlyWhen(IsFromCompany);

    public static AvitoElement Ddu { get; } = AvitoElement.Link("DduLink", o => o.Attributes.DduUrl)
        .OnlyWhen(o => o.Attributes.DduUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The price before the discount; the reader puts both prices right when it has them.</summary>
    public static AvitoElement BasePrice { get; } = new(new("BasePriceND", "attributes.discountPrice",
        (o, w) => w.Element("BasePriceND", AvitoMoney.DiscountPrice(o) is null ? null : AvitoMoney.FullPrice(o)), static (_, _) => false),
        o => AvitoMoney.DiscountPrice(o) is not null);

    public static AvitoElement DiscountTerms { get; } = AvitoElement.Text("DiscountConditionText", o => o.Attributes.DiscountTerms, 1000)
        .OnlyWhen(o => AvitoMoney.DiscountPrice(o) is not null);

    /// <summary>Told, or seen from the kind of sale.</summary>
    public static SaleContract? Contract(PropertyObject o) =>
        o.Attributes.SaleContract ?? (o.Attributes.DealStatus == DealStatus.Assignment ? SaleContract.Assignment : null);

    /// <summary>Who may sell by which contract (A22); where the sale contract stands in that table is not known.</summary>
    public static bool Fits(SaleContract contract, SellerRole? seller) => contract switch
    {
        SaleContract.SaleAndPurchase => true,
        SaleContract.Assignment => seller != SellerRole.Developer,
        _ => seller != SellerRole.Owner,
    };

    public static bool IsAssignment(PropertyObject o) =>
        Contract(o) == SaleContract.Assignment && Fits(SaleContract.Assignment, o.Attributes.SellerRole);

    public static bool IsFromPerson(PropertyObject o) =>
        IsAssignment(o) && IsName(o.Attributes.ShareholderLastName) && IsName(o.Attributes.ShareholderFirstName);

    public static bool IsFromCompany(PropertyObject o) => IsAssignment(o) && !IsFromPerson(o) && IsInn(o.Attributes.ShareholderInn);

    // Cyrillic, as in the contract.
    private static bool IsName(string? text)
    {
        if (AvitoText.Written(text) is not { Length: <= 100 } name) return false;
        foreach (var c in name)
            if (c is not (>= 'А' and <= 'я' or 'Ё' or 'ё' or ' ' or '-')) return false;
        return name[0] is not '-';
    }

    // Ten digits; nine of a foreign company.
    private static bool IsInn(string? text)
    {
        if (AvitoText.Written(text) is not { Length: 9 or 10 } inn) return false;
        foreach (var c in inn)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }
}
