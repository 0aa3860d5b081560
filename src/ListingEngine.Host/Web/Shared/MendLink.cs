using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Web.Shared;

/// <summary>Where a reason is mended.</summary>
internal static class MendLink
{
    private const string OfPlan = "plan.";

    /// <summary>The plan's editor where the plan decides, else a place of the object; null where no page mends it.</summary>
    public static string? Of(string field, long objectId, long planId) => field switch
    {
        OfPlan + "pins" => $"/plans/{planId}/pin/{objectId}",
        _ when field.StartsWith(OfPlan, StringComparison.Ordinal) => $"/plans/{planId}#{field[OfPlan.Length..]}",
        _ => FieldNames.Find(field) is null ? null : OfObject(objectId, field),
    };

    /// <summary>The object's form at that field; photos and the agent have places of their own, what is the company's its settings.</summary>
    public static string OfObject(long id, string field) => field switch
    {
        "photos" => $"/objects/{id}/photos",
        "agentId" => $"/objects/{id}#agent",
        "confirmedAt" => $"/objects/{id}",
        "address" => $"/objects/{id}/edit#address.line",
        _ when field.StartsWith("company.", StringComparison.Ordinal) => "/settings/company",
        _ => $"/objects/{id}/edit#{field}",
    };
}
