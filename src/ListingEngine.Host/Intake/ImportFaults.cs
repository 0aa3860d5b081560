using ListingEngine.Host.Outside;

namespace ListingEngine.Host.Intake;

/// <summary>Classifies failures of imports: the only place that does.</summary>
internal static class ImportFaults
{
    public static OutsideFault Of(Exception e) => e switch
    {
        ImportException { Status: 429 or 503 } => OutsideFault.RateLimited,
        ImportException { Status: 401 or 403 or 404 or 410 } => OutsideFault.Gone,
        ImportException { Status: > 0 } or ImportException { Code: "import.unreachable" or "import.timeout" } => OutsideFault.Transient,
        ImportException => OutsideFault.Broken,
        _ => OutsideFault.Transient,
    };
}
