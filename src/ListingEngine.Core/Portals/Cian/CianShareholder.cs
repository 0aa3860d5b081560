using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Whose contract for a new flat is sold, for the portal's moderators: a company by its INN, or a person by name.</summary>
internal static class CianShareholder
{
    public static readonly FeedElement Moderation = FeedElement.Block("CplModeration",
        new FeedElement("PersonType", "attributes.shareholderInn",
            static (o, w) => w.Element("PersonType", IsCompany(o) ? "legal" : IsPerson(o) ? "natural" : null),
            static (_, node) => node.Text is "legal" or "natural"),
        CianElements.Text("Inn", o => o.Attributes.ShareholderInn).For(IsCompany),
        CianElements.Text("FirstName", o => o.Attributes.ShareholderFirstName).For(IsPerson),
        CianElements.Text("SecondName", o => o.Attributes.ShareholderPatronymic).For(IsPerson),
        CianElements.Text("LastName", o => o.Attributes.ShareholderLastName).For(IsPerson));

    public static bool IsCompany(PropertyObject o) => CianText.IsTold(o.Attributes.ShareholderInn);

    public static bool IsPerson(PropertyObject o) =>
        !IsCompany(o) && (CianText.IsTold(o.Attributes.ShareholderLastName) || CianText.IsTold(o.Attributes.ShareholderFirstName));
}
