using ListingEngine.Core.Intake;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>An advert or an object of ours that may be of the same property as the advert that was asked about.</summary>
/// <param name="AdvertId">Another advert; null for an object.</param>
/// <param name="ObjectId">An object of ours; null for an advert.</param>
/// <param name="RootId">The first advert of the group in which <paramref name="AdvertId"/> stands.</param>
/// <param name="Judged">How like, and why.</param>
internal sealed record Like(long? AdvertId, long? ObjectId, long? RootId, Judged Judged)
{
    public bool IsTwin => Judged.Score >= TwinScore.Same;
}
