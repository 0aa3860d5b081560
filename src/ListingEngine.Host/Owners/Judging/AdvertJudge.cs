using ListingEngine.Core.Intake;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Judges adverts: is it the same property as another advert or as an object of ours, and is an agent behind it?</summary>
internal sealed class AdvertJudge(ListingDb db, TwinSearch twins, AgentCounts counts, AdvertPictures pictures)
{
    /// <summary>Writes the keys and the verdicts into the advert; the caller saves it.</summary>
    public async Task JudgeAsync(OwnerAdvert advert, CancellationToken ct)
    {
        await pictures.LookUpAsync(advert, ct);
        Keep(advert);
        var likes = await twins.OfAsync(advert, ct);
        // Earlier adverts only: of two, one is the twin of the other.
        var twin = likes.FirstOrDefault(l => l.IsTwin && l.AdvertId is not null && (advert.Id == 0 || l.AdvertId < advert.Id && l.RootId < advert.Id));
        (advert.TwinId, advert.Twin) = (twin?.RootId, twin?.Judged);
        var ours = likes.FirstOrDefault(l => l.IsTwin && l.ObjectId is not null);
        (advert.TwinObjectId, advert.TwinObject) = (ours?.ObjectId, ours?.Judged);
        await JudgeAgentAsync(advert, ct);
    }

    private async Task JudgeAgentAsync(OwnerAdvert advert, CancellationToken ct)
    {
        var facts = await counts.OfAsync(advert, ct);
        advert.Agent = AgentScore.Of(facts);
        advert.AgentScore = advert.AgentSaid switch { true => 1, false => 0, null => advert.Agent.Score };
    }

    private void Keep(OwnerAdvert advert) =>
        advert.Keys = [.. AdvertKeys.Kept(FactsSql.Of(advert), db.CompanyId), .. advert.Pictures.Select(p => AdvertKeys.OfPicture(p, db.CompanyId))];
}
