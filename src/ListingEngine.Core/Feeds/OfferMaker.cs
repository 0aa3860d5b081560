using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>Makes of an object the offer that one plan shows: photos, text, contact and promotion decided.</summary>
/// <param name="plan">What the marketer decided.</param>
/// <param name="limits">What the portal takes at most.</param>
/// <param name="company">On whose behalf.</param>
public sealed class OfferMaker(PlanDefinition plan, FeedLimits limits, Company company)
{
    private readonly OfferText _text = new(plan, limits, company);

    /// <param name="o">The object.</param>
    /// <param name="agent">Who is responsible; null when nobody is.</param>
    /// <param name="line">The line that took the object; null while it is only judged.</param>
    public Offer Make(PropertyObject o, Person? agent, PlanLine? line) => new()
    {
        Id = o.FeedId,
        Object = o,
        Contact = Contact(agent),
        Photos = Photos(o),
        Description = _text.Of(o, agent),
        Promotion = line is { Service: not null } or { Fee: not null } ? new() { Service = line.Service, Fee = line.Fee } : null,
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
