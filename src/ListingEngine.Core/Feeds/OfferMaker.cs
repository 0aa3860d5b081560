using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>Makes of an object the offer that one plan shows: photos, text and contact decided. What is bought for it comes with its place.</summary>
/// <param name="plan">What the marketer decided.</param>
/// <param name="limits">What the portal takes at most.</param>
/// <param name="company">On whose behalf.</param>
public sealed class OfferMaker(PlanContent plan, FeedLimits limits, Company company)
{
    /// <param name="o">The object.</param>
    /// <param name="agent">Who is responsible; null when nobody is.</param>
    public Offer Make(PropertyObject o, Person? agent) => new()
    {
        Id = o.FeedId,
        Object = o,
        Contact = Contact(agent),
        Photos = Photos(o),
        Description = limits.Description is { } most && o.Description is { } text ? Sentences.Cut(text, most) : o.Description,
    };

    private OfferContact Contact(Person? agent)
    {
        var shown = plan.Contact == PlanContact.Company ? null : agent;
        var phone = plan.Contact == PlanContact.Fixed ? plan.Phone : shown?.Phone ?? company.Phone;
        return new()
        {
            Name = shown?.Name,
            Phones = phone is null ? [] : [phone],
            Email = shown?.Email ?? company.Email,
            PhotoUrl = shown?.PhotoUrl ?? company.LogoUrl,
            Organization = company.Name,
            Site = company.Site,
        };
    }

    private List<ObjectPhoto> Photos(PropertyObject o)
    {
        var most = Math.Min(plan.MaxPhotos ?? int.MaxValue, limits.Photos ?? int.MaxValue);
        var photos = new List<ObjectPhoto>(Math.Min(o.Photos.Count, most));
        foreach (var photo in o.Photos)
        {
            if (photos.Count == most) break;
            if (!photo.NotForPortals && photo.Kind != PhotoKind.Document) photos.Add(photo);
        }

        return photos;
    }
}
