using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using Npgsql;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>
/// Tries a proposed definition on the real stock: who would enter, leave and stay, at what cost. Nothing is written. Verdicts of the last build
/// stand as long as the definition makes the same offers.
/// </summary>
internal sealed class PlanTrial(NpgsqlDataSource source, PlanReader plans)
{
    /// <summary>So many objects are judged anew at the most: nobody waits for the whole stock.</summary>
    public const int MostJudged = 3000;

    /// <param name="plan">A saved plan with the definition that it has, perhaps with another portal; or a new one, whose number is 0.</param>
    /// <param name="definition">What the marketer proposes.</param>
    public async Task<TrialResult> RunAsync(MediaPlan plan, PlanDefinition definition, CancellationToken ct)
    {
        var context = await plans.ReadAsync(Proposed(plan, definition), ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        var candidates = await CandidateQuery.RunAsync(connection, context, plan.JudgedBy != context.Version, ct);
        var state = new BuildState(context, candidates.Rows);
        var judge = new TrialJudge(connection, context, state);
        var judged = await judge.RunAsync(MostJudged, ct);
        var tally = new TrialTally(context, candidates, state);
        var (entering, leaving, staying) = (tally.Entering(), tally.Leaving(), tally.Staying());
        return new()
        {
            Offers = entering.Count + staying,
            Entering = entering,
            Leaving = leaving,
            Staying = staying,
            Moving = tally.Moving(),
            Withheld = await tally.WithheldAsync(connection, ct),
            Lines = tally.Lines(),
            Agents = tally.Agents(),
            Budget = definition.Budget,
            Lost = leaving.Where(o => o.Line < plan.Definition.Lines.Count).Sum(o => plan.Definition.Lines[o.Line].CostOf(o.HasService)),
            ChangesOffers = PlanContent.Of(plan.Definition) != PlanContent.Of(definition),
            Judged = judged,
            Assumed = judge.Assumed(),
            WouldBeHeld = Guard.Judge(definition.GuardShare, staying + leaving.Count, entering.Count + staying, leaving.Count) is not null,
        };
    }

    /// <summary>One object as the proposed plan would offer it; null when there is no such object.</summary>
    /// <param name="place">Where the trial put it: what its line buys comes with that. Null for an offer without any promotion.</param>
    public async Task<TrialOffer?> OfferAsync(MediaPlan plan, PlanDefinition definition, long objectId, Place? place, CancellationToken ct)
    {
        var context = await plans.ReadAsync(Proposed(plan, definition), ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        if (!(await connection.LoadOffersAsync(context, [objectId], ct)).TryGetValue(objectId, out var offer)) return null;
        if (place is { IsOnAir: true } stands) offer = offer with { Promotion = context.Promotions.Of(stands) };
        var reasons = context.Judge(offer);
        return new(offer, reasons, reasons.AnyError() ? null : Xml(context.Dialect, offer));
    }

    private static string Xml(IFeedDialect dialect, Offer offer)
    {
        var writer = new FeedWriter(dialect.Encoding);
        dialect.WriteOffer(offer, writer);
        return dialect.Encoding.GetString(writer.Written);
    }

    private static MediaPlan Proposed(MediaPlan plan, PlanDefinition definition) =>
        new() { Id = plan.Id, CompanyId = plan.CompanyId, Portal = plan.Portal, Name = plan.Name, Token = plan.Token, Definition = definition };
}
