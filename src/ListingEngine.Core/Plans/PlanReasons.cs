using System.Globalization;
using System.Numerics;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>Says of a place why it is what it is. Thousands of objects have the same few reasons, which are made once.</summary>
/// <param name="terms">By what the places were given.</param>
/// <param name="pins">Who keeps an object out, and why, as people read it.</param>
public sealed class PlanReasons(PlanTerms terms, IReadOnlyDictionary<long, string> pins)
{
    private readonly IReadOnlyList<PlanLine> _lines = terms.Plan.Lines;
    private readonly Dictionary<(int Place, long Of), Reason> _said = [];

    /// <summary>Null when the plan has nothing to say: the object is on air with all that its line gives, or its portal refuses it.</summary>
    public Reason? Of(in Candidate candidate, Place place)
    {
        if (place.Line == Selection.Refused || place.IsOnAir && !IsWithoutService(place)) return null;
        var about = (place.Line, About(candidate, place));
        if (!_said.TryGetValue(about, out var reason)) _said[about] = reason = Say(about);
        return reason;
    }

    private bool IsWithoutService(Place place) => !place.HasService && _lines[place.Line].Service is not null;

    // What of the candidate its sentence tells.
    private long About(in Candidate candidate, Place place) => place.Line switch
    {
        Selection.Closed => (long)candidate.Lines,
        Selection.PinnedOut => candidate.Id,
        Selection.NoRoom => BitOperations.TrailingZeroCount(terms.LinesFor(candidate)),
        Selection.AgentFull => terms.MostOf(candidate.Agent),
        Selection.KindFull => (long)candidate.Kind,
        _ => 0,
    };

    private Reason Say((int Place, long Of) about) => about.Place switch
    {
        Selection.NoLine => new(PlanRules.NoLine),
        Selection.Closed => Closed((ulong)about.Of),
        Selection.Reserved => new(PlanRules.Reserved),
        Selection.Overdue => new(PlanRules.NotConfirmed),
        Selection.PinnedOut => new(PlanRules.PinnedOut, pins.GetValueOrDefault(about.Of)),
        Selection.NoRoom => new(PlanRules.LimitReached, Counted((int)about.Of, _lines[(int)about.Of].Limit)),
        Selection.PlanFull => new(PlanRules.PlanFull, Text(terms.Plan.Limit)),
        Selection.AgentFull => new(PlanRules.AgentLimitReached, Text((int)about.Of)),
        Selection.KindFull => new(PlanRules.KindLimitReached, Text(terms.Plan.KindLimits![(ObjectKind)about.Of])),
        var line => new(PlanRules.QuotaUsed, Counted(line, _lines[line].Quota)),
    };

    // Of several lines the one that opens soonest is told, else the one that was open last. Any line may have a pinned object.
    private Reason Closed(ulong lines)
    {
        var taking = Enumerable.Range(0, _lines.Count).Where(i => lines == 0 || (lines & 1UL << i) != 0).ToList();
        if (taking.Where(i => _lines[i].From > terms.Today).OrderBy(i => _lines[i].From).Cast<int?>().FirstOrDefault() is { } coming)
            return new(PlanRules.NotBegun, Dated(coming, _lines[coming].From));
        var last = taking.MaxBy(i => _lines[i].Until);
        return new(PlanRules.Over, Dated(last, _lines[last].Until));
    }

    private string Counted(int line, int? count) => $"{NameOf(line)}: {Text(count)}";

    private string Dated(int line, DateOnly? day) => $"{NameOf(line)}: {day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}";

    private string NameOf(int line) => PlanWords.NameOf(_lines[line], line);

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
