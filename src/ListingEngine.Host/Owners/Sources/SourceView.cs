namespace ListingEngine.Host.Owners.Sources;

/// <summary>A source as the API tells it.</summary>
/// <param name="Problem">Code of why the last visit failed; null when it went well.</param>
/// <param name="PagesRead">Pages of adverts that came in the last week.</param>
/// <param name="PagesUnderstood">Those of them that were understood.</param>
public sealed record SourceView(
    long Id, string Name, IReadOnlyList<string> Entrances, int EveryMinutes, int MostPages, decimal PaceSeconds, double ExpectedRate, bool IsOn, bool IsVisiting,
    DateTimeOffset? LastAt, DateTimeOffset? NextAt, int Failures, string? Problem, int PagesRead, int PagesUnderstood)
{
    internal static SourceView Of(SourceLine line)
    {
        var s = line.Source;
        return new(s.Id, s.Name, s.Entrances, s.EveryMinutes, s.MostPages, s.PaceSeconds, s.ExpectedRate, s.IsOn, line.GoingOn is not null,
            s.LastAt, s.NextAt, s.Failures, s.Problem, line.Read, line.Understood);
    }
}
