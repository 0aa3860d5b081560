namespace ListingEngine.Core.Plans;

/// <summary>Which objects of a line get its paid service: as many as its quota says.</summary>
internal static class ServiceQuota
{
    /// <summary>
    /// Whoever has a line's service keeps it while it stays in that line, so that what was paid is not lost to a newcomer; what is left of the
    /// quota goes to the others, the first in the queue first.
    /// </summary>
    public static void Serve(IReadOnlyList<PlanLine> lines, Candidate[] candidates, int[] queue, Span<Place> places)
    {
        if (!lines.Any(l => l.Service is not null)) return;
        var served = new int[lines.Count];
        foreach (var at in queue)
            if (Keeps(candidates[at], places[at])) served[places[at].Line]++;
        int[] kept = [.. lines.Select(l => l.Service is null ? 0 : l.Quota ?? int.MaxValue)];
        int[] free = [.. kept.Zip(served, (quota, has) => Math.Max(0, quota - has))];
        foreach (var at in queue)
        {
            if (!places[at].IsOnAir) continue;
            ref var left = ref (Keeps(candidates[at], places[at]) ? kept : free)[places[at].Line];
            if (left == 0) continue;
            left--;
            places[at] = places[at] with { HasService = true };
        }
    }

    private static bool Keeps(in Candidate candidate, Place place) => place.IsOnAir && candidate.ServedIn == place.Line;
}
