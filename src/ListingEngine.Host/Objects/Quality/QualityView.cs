using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>All that the page shows.</summary>
/// <param name="Who">Name of the agent or department that is looked at; null for all that may be seen.</param>
/// <param name="Numbers">Of those looked at.</param>
/// <param name="Repeated">How many of their objects have nearly the text of another one.</param>
/// <param name="Departments">Everybody who may be seen; none where that is one person only.</param>
/// <param name="SeesCompany">So that objects without an agent are seen too.</param>
internal sealed record QualityView(
    Company Company, string? Who, QualityNumbers Numbers, int Nobody, int Repeated, IReadOnlyList<DepartmentNumbers> Departments, IReadOnlyList<TrendDay> Trend,
    QualityShow Show, QualityPage List, IReadOnlyList<PlanMiss> Misses, bool SeesCompany);
