namespace ListingEngine.Host.Objects.Quality;

/// <summary>How many objects of an agent are on offer, and what is wrong with how many of them.</summary>
/// <param name="Agent">0: nobody answers for them.</param>
/// <param name="Overdue">Of the stale ones: withheld from every plan.</param>
/// <param name="Told">Of the stale ones: the head is to know.</param>
internal sealed record QualityNumbers(long Agent, int Objects, int Stale, int Told, int Overdue, int Incomplete, int Duplicates)
{
    public static QualityNumbers Sum(IEnumerable<QualityNumbers> rows) => rows.Aggregate(new QualityNumbers(0, 0, 0, 0, 0, 0, 0), (a, b) => new(
        0, a.Objects + b.Objects, a.Stale + b.Stale, a.Told + b.Told, a.Overdue + b.Overdue, a.Incomplete + b.Incomplete, a.Duplicates + b.Duplicates));
}
