using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

/// <summary>A plan and candidates made from a seed, with limits that bind: the same seed makes the same choice on every machine.</summary>
internal sealed class AnyChoice
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly ObjectKind[] Kinds = [ObjectKind.Flat, ObjectKind.House, ObjectKind.Land];

    private readonly Random _dice;

    /// <param name="seed">Makes it.</param>
    /// <param name="crossed">With limits of agents and kinds, which cross those of the lines.</param>
    public AnyChoice(int seed, bool crossed = true)
    {
        _dice = new(seed);
        Agents = crossed && Chance(2) ? new() { [1] = _dice.Next(4), [2] = _dice.Next(4) } : [];
        Plan = new()
        {
            Lines = [.. Enumerable.Range(0, _dice.Next(1, 6)).Select(_ => Line())],
            Limit = Chance(2) ? null : _dice.Next(0, 30),
            AgentLimit = crossed && Chance(3) ? _dice.Next(0, 8) : null,
            KindLimits = crossed && Chance(3) ? new Dictionary<ObjectKind, int> { [ObjectKind.Flat] = _dice.Next(0, 8), [ObjectKind.House] = _dice.Next(0, 8) } : null,
        };
        Candidates = [.. Enumerable.Range(1, _dice.Next(0, 60)).Select(i => Candidate(i * 10L))];
        Refused = [.. Candidates.Select(_ => Chance(5))];
    }

    public PlanDefinition Plan { get; }

    public Dictionary<long, int> Agents { get; }

    public PlanTerms Terms => new(Plan, Today, Agents);

    public Candidate[] Candidates { get; private set; }

    public bool[] Refused { get; private set; }

    public Place[] Places() => Assign(Candidates, Refused);

    public Place[] Assign(Candidate[] candidates, bool[] refused)
    {
        var places = new Place[candidates.Length];
        new Selection(Terms, candidates).Assign(refused, places);
        return places;
    }

    /// <summary>One more candidate, last in the list but anywhere in the order.</summary>
    public Candidate Add()
    {
        var added = Candidate(_dice.Next(1, 700) * 10L + 5) with { ServedIn = Selection.NoLine };
        (Candidates, Refused) = ([.. Candidates, added], [.. Refused, false]);
        return added;
    }

    /// <summary>Everybody has now what the places say.</summary>
    public void Publish(Place[] places) =>
        Candidates = [.. Candidates.Zip(places, (c, p) => c with { ServedIn = (sbyte)(p.HasService ? p.Line : Selection.NoLine) })];

    /// <summary>Whether the first goes before the second.</summary>
    public static bool Ahead(Candidate a, Candidate b) => (a.Standing, a.Order, a.Id).CompareTo((b.Standing, b.Order, b.Id)) < 0;

    private PlanLine Line() => new()
    {
        Limit = Chance(3) ? null : _dice.Next(0, 12),
        Service = Chance(2) ? "XL" : null,
        Quota = Chance(3) ? null : _dice.Next(0, 6),
        From = Chance(5) ? Today.AddDays(_dice.Next(-1, 2)) : null,
        Until = Chance(5) ? Today.AddDays(_dice.Next(-1, 2)) : null,
    };

    private Candidate Candidate(long id) => new(id, (ulong)_dice.Next(1 << Plan.Lines.Count), _dice.Next(6), Standing(), _dice.Next(4), Kinds[_dice.Next(Kinds.Length)],
        (sbyte)_dice.Next(-1, Plan.Lines.Count));

    private Standing Standing() => Chance(2) ? Core.Plans.Standing.Usual : Enum.GetValues<Standing>()[_dice.Next(6)];

    private bool Chance(int of) => _dice.Next(of) == 0;
}
