using ListingEngine.Core.Feeds;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>
/// The address of the object's page, by which the portal knows the advert: its element for an id of the agency is not known. Ours goes behind
/// the address, where no browser minds it, so that two objects on one page stay two.
/// </summary>
internal static class AfyOwnPage
{
    private const char Sign = '#';

    public static string? Of(Offer offer)
    {
        var page = offer.Object.Attributes.PageUrl;
        if (!WebAddress.IsPlain(page)) return null;
        return page == offer.Id ? page : $"{page}{Sign}{Uri.EscapeDataString(offer.Id)}";
    }

    public static (string? Page, string? Id) Read(string? address)
    {
        if (!WebAddress.IsPlain(address)) return (null, null);
        var at = address!.LastIndexOf(Sign);
        return at < 0 || Uri.UnescapeDataString(address[(at + 1)..]) is not { } id || !FeedIds.IsPlain(id) ? (address, address) : (address[..at], id);
    }
}
