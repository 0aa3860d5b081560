namespace ListingEngine.Host.Objects.Quality;

/// <summary>Where a fault is mended.</summary>
internal static class QualityLinks
{
    /// <summary>The object's form at that field; what is the company's is told in its settings.</summary>
    public static string Mend(long id, string field) =>
        field.StartsWith("company.", StringComparison.Ordinal) ? "/settings/company" : $"/objects/{id}/edit#{field}";
}
