namespace ListingEngine.Host.Objects.Quality;

/// <summary>Where a fault is mended.</summary>
internal static class QualityLinks
{
    /// <summary>The object's form at that field; photos and the agent have places of their own, what is the company's its settings.</summary>
    public static string Mend(long id, string field) => field switch
    {
        "photos" => $"/objects/{id}/photos",
        "agentId" => $"/objects/{id}#agent",
        "address" => $"/objects/{id}/edit#address.line",
        _ when field.StartsWith("company.", StringComparison.Ordinal) => "/settings/company",
        _ => $"/objects/{id}/edit#{field}",
    };
}
