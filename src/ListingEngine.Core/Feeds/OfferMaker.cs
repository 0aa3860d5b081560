using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>Makes of an object the offer that one plan shows: photos, text and contact decided. What is bought for it comes with its place.</summary>
/// <param name="plan">What the marketer decided.</param>
/// <param name="portal">Key of the portal: <c>avito</c>.</param>
/// <param name="limits">What the portal takes.</param>
/// <param name="company">On whose behalf.</param>
/// <param name="own">Where the pictures stand that we hold.</param>
/// <param name="term">Between which days adverts stand; null where the portal does not ask.</param>
public sealed class OfferMaker(PlanContent plan, string portal, FeedLimits limits, Company company, OwnPhotos own, AdvertTerm? term = null)
{
    private readonly PhotoPolicy _photos = new(plan, portal, limits.With(plan.Settings ?? PortalSettings.None), own);
    private readonly OfferText _text = new(plan, limits.With(plan.Settings ?? PortalSettings.None), company);

    /// <param name="o">The object.</param>
    /// <param name="agent">Who is responsible; null when nobody is.</param>
    public Offer Make(PropertyObject o, Person? agent)
    {
        var chosen = _photos.Choose(o.Photos);
        return new()
        {
            Id = o.FeedId,
            Object = o,
            Contact = Contact(agent),
            Photos = chosen.Photos,
            SmallPhotos = chosen.TooSmall,
            HasWatermark = own.HasWatermark,
            Description = _text.Of(o, agent),
            Settings = plan.Settings ?? PortalSettings.None,
            Term = term,
        };
    }

    /// <summary>What the plan itself has to say of an offer that it made, before its portal is asked.</summary>
    public IReadOnlyList<Reason> Judge(Offer offer) => PhotoRules.Judge(plan, offer.Object.Photos, offer.Photos.Count, own.HasWatermark);

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
}
