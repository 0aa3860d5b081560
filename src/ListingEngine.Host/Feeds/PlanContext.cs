using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Feeds;

/// <summary>What all offers of a build share: the plan, its portal, the company and its people.</summary>
internal sealed class PlanContext
{
    private readonly Company _company;
    private readonly Dictionary<long, Person> _people;
    private readonly OfferMaker _maker;
    private readonly long _addresses;

    public PlanContext(MediaPlan plan, Portal portal, Company company, Dictionary<long, Person> people, OwnPhotos photos, DateTimeOffset now)
    {
        Plan = plan;
        Dialect = portal.Dialect;
        Now = now;
        _company = company;
        _people = people;
        AgentLimits = people.Values.Where(p => p.AdvertLimit is not null).ToDictionary(p => p.Id, p => p.AdvertLimit!.Value);
        _maker = new(plan.Definition, portal.Key, portal.Dialect.Limits, company, photos);
        _addresses = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(photos.Before + photos.After)));
    }

    public MediaPlan Plan { get; }

    public IFeedDialect Dialect { get; }

    public DateTimeOffset Now { get; }

    public IReadOnlyList<ActualityRule> ActualityRules => _company.ActualityRules;

    /// <summary>How many objects an agent may have in a plan; those without a limit are left out.</summary>
    public IReadOnlyDictionary<long, int> AgentLimits { get; }

    /// <summary>
    /// What an offer rests on, as one number: the revisions of its object, its agent, the company and the plan, and the address under which our
    /// pictures stand. The newest revision would not do: a change that began earlier and was committed later, as those of a long import are, has a smaller number.
    /// </summary>
    public long Fingerprint(long revision, long? agentId)
    {
        var agent = agentId is { } id && _people.TryGetValue(id, out var person) ? person.Revision : 0;
        var mixed = 0UL;
        foreach (var part in (ReadOnlySpan<long>)[Plan.Revision, _company.Revision, agent, revision, _addresses])
        {
            // The step of SplitMix64: every bit of a part moves half of the result.
            mixed += (ulong)part + 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 31;
        }

        // 0 stands for "not asked".
        return mixed == 0 ? 1 : (long)mixed;
    }

    public Offer Offer(PropertyObject o) => _maker.Make(o, o.AgentId is { } agent ? _people.GetValueOrDefault(agent) : null);

    /// <summary>All that is said against the offer: by the plan first, then by the portal.</summary>
    public IReadOnlyList<Reason> Judge(Offer offer)
    {
        var (ours, portals) = (_maker.Judge(offer), Dialect.Refuse(offer));
        return ours.Count == 0 ? portals : [.. ours, .. portals];
    }
}
