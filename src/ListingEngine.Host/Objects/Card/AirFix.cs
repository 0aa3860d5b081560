using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Shared;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Where what keeps an object off a portal is mended, by who may.</summary>
internal static class AirFix
{
    private const string OfPlan = "plan.";

    public static string? Of(string field, AirLine line, CardView card)
    {
        if (field.StartsWith(OfPlan, StringComparison.Ordinal))
            return card.Who.Has(Rights.RunPlans) ? MendLink.Of(field, card.Object.Id, line.Plan.Id) : null;
        return card.MayEdit ? FixLink.Of(field, card.Object.Id, onForm: false) : null;
    }
}
