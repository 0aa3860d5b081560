using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Reads a <c>store-ad</c> in any order of its parts; what nobody understood is kept aside.</summary>
internal static class IrrReading
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        ["price", "title", "description", "fotos/foto-remote", .. IrrVocabulary.Names.Concat(IrrContact.Names).Select(n => $"{IrrField.Block}/{n}")]);

    public static ReadOffer Read(FeedNode offer)
    {
        var o = new PropertyObject();
        var refused = new List<Reason>(0);
        var id = Id(offer);
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadCategory(offer.Attribute("category"), o, refused);
        IrrPrice.Read(offer, o);
        o.Description = offer.TakeText("description");
        IrrPhotos.Read(offer, o.Photos);
        var fields = IrrField.Unfold(offer);
        var contact = IrrContact.Read(fields);
        IrrPlace.Fields.Read(fields, o, static (_, _) => { });
        IrrVocabulary.Fields.Read(fields, o, static (_, _) => { });
        IrrTitle.Read(offer.TakeText("title"), o);
        (o.ExternalId, o.FeedId) = (id, id ?? "");
        o.Unread = [.. UnreadNodes.Of(offer), .. UnreadNodes.Of(fields).Select(u => u with { Path = $"{IrrField.Block}/{u.Path}" })];
        return new()
        {
            Id = id,
            Object = o,
            Contact = contact,
            Refused = refused,
            Problems = LeftAside.Reasons(o.Unread, Known.Contains),
            Line = offer.Line,
        };
    }

    public static string? Id(FeedNode offer) => offer.Attribute("source-id") is { Length: > 0 } id ? id : null;

    private static void ReadCategory(string? path, PropertyObject o, List<Reason> refused)
    {
        if (string.IsNullOrEmpty(path)) refused.Add(new(FeedProblems.KindMissing));
        else if (!IrrCategory.Read(path, o)) refused.Add(new(FeedProblems.KindUnknown, path));
        if (o.Deal == Deal.LongRent) o.PricePeriod = PricePeriod.Month;
    }
}
