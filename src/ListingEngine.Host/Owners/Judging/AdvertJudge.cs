using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Judges adverts: is an agent behind it, and is it the same property as another advert or as an object of ours?</summary>
internal sealed class AdvertJudge(ListingDb db)
{
    /// <summary>Writes the verdicts into the advert; the caller saves it.</summary>
    public Task JudgeAsync(OwnerAdvert advert, CancellationToken ct)
    {
        advert.AgentScore = advert.AgentSaid switch { true => 1, false => 0, null => advert.Agent?.Score ?? 0 };
        return db.SaveChangesAsync(ct);
    }
}
