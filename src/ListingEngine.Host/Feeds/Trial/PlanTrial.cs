using ListingEngine.Core.Plans;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>Tries a proposed definition on the real stock: who would enter, leave and stay, at what cost. Nothing is written.</summary>
internal sealed class PlanTrial
{
    /// <param name="plan">A saved plan, perhaps with another portal; or a new one, whose number is 0.</param>
    /// <param name="definition">What the marketer proposes.</param>
    public Task<TrialResult> RunAsync(MediaPlan plan, PlanDefinition definition, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>One object as the proposed plan would offer it; null when there is no such object.</summary>
    public Task<TrialOffer?> OfferAsync(MediaPlan plan, PlanDefinition definition, long objectId, CancellationToken ct) => throw new NotSupportedException();
}
