using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Feeds;

/// <summary>What a build knows of each candidate so far. Blocks work on their own rows only, so that they can run side by side.</summary>
internal sealed class BuildState
{
    private readonly Selection _selection;
    private readonly PlanReasons _says;
    private readonly DateTime? _newcomersUntil;

    public BuildState(PlanContext context, CandidateRow[] rows)
    {
        Rows = rows;
        Refused = Array.ConvertAll(rows, r => r.IsJudged && r.Last is { Line: Selection.Refused });
        Judged = new bool[rows.Length];
        Reasons = new List<StoredReason>?[rows.Length];
        Places = new Place[rows.Length];
        _selection = new(context.Terms, Array.ConvertAll(rows, r => r.Candidate));
        _says = new(context.Terms, context.KeptOut());
        // Where everybody has room, nothing changes when a protection ends.
        if (context.Plan.Definition.MinimumDays is > 0 and var days && _selection.HasOrder) _newcomersUntil = context.Now.UtcDateTime.AddDays(days);
        Assign();
    }

    public CandidateRow[] Rows { get; }

    /// <summary>The portal's rules refuse it.</summary>
    public bool[] Refused { get; }

    /// <summary>Loaded and put to the rules in this build.</summary>
    public bool[] Judged { get; }

    /// <summary>The portal's reasons, errors or not, of those judged in this build.</summary>
    public List<StoredReason>?[] Reasons { get; }

    /// <summary>Where each candidate stands, or why it has no place.</summary>
    public Place[] Places { get; }

    /// <summary>Candidates in the order in which they are given places.</summary>
    public ReadOnlySpan<int> InOrder => _selection.InOrder;

    public void Assign() => _selection.Assign(Refused, Places);

    /// <summary>Whether the portal's verdict is wanted and no old one stands.</summary>
    public bool NeedsJudging(int i) => !Judged[i] && IsAsked(i) && !Rows[i].IsJudged;

    /// <summary>Keeps what is said against the offer; null for an object that is gone while we work, whose record the next build drops.</summary>
    public void Judge(int i, IReadOnlyList<Reason>? reasons)
    {
        Judged[i] = true;
        Refused[i] = reasons is null || reasons.AnyError();
        Reasons[i] = reasons is { Count: > 0 } ? [.. reasons.Select(r => new StoredReason(r.Code, r.Detail))] : null;
    }

    /// <summary>Whether the portal has a say at all: not of those whom the plan keeps out whatever they are.</summary>
    public bool IsAsked(int i) => Places[i].Line is not (Selection.NoLine or Selection.Closed or Selection.Reserved or Selection.PinnedOut);

    public bool IsOffered(int i) => Places[i].IsOnAir;

    /// <summary>What the record's fingerprint will be.</summary>
    public long Fingerprint(int i) => IsAsked(i) ? Rows[i].Fingerprint : 0;

    /// <summary>When the verdict changes by itself; null when it does not.</summary>
    public DateTime? ReviewAt(int i)
    {
        if (Places[i].Line is Selection.Reserved or Selection.PinnedOut) return null;
        var changes = Rows[i].ChangesAt is var at && at == default ? (DateTime?)null : at;
        return IsOffered(i) && ProtectedUntil(i) is { } until && !(changes < until) ? until : changes;
    }

    /// <summary>The plan's own reason, which goes before those of the portal; null for none.</summary>
    public Reason? Says(int i) => _says.Of(Rows[i].Candidate, Places[i]);

    /// <summary>Whether the record of the last build tells all this already, but for the moment when it changes.</summary>
    public bool IsTold(int i) => Rows[i].Last == Places[i] && Rows[i].LastFingerprint == Fingerprint(i) && !Judged[i] && SaysTheSame(i);

    // The reason of those that no line takes is known by that alone.
    private bool SaysTheSame(int i) => Places[i].Line == Selection.NoLine
        || (Says(i) is { } reason ? Rows[i].LastSaid is { } said && Is(reason, said) : Rows[i].LastSaid is null);

    private static bool Is(Reason reason, string said) => reason.Detail is not { } detail ? said == reason.Code
        : said.Length == reason.Code.Length + 1 + detail.Length && said.StartsWith(reason.Code, StringComparison.Ordinal) && said.EndsWith(detail, StringComparison.Ordinal);

    private DateTime? ProtectedUntil(int i) =>
        _newcomersUntil is null || !Rows[i].WasOnAir ? _newcomersUntil : Rows[i].ProtectedUntil is var until && until != default ? until : null;
}
