using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds;

/// <summary>What all offers of a build share: the plan, its portal and pins, the company and its people.</summary>
internal sealed class PlanContext
{
    // Half terms of a day and more count thousands, and no dialect has so many versions.
    private const int MostVersions = 10_000;

    // A prime beyond all terms that ever come: another sum never gives the number of another term.
    private const int BetweenSums = 1_000_000_007;

    private readonly Company _company;
    private readonly Dictionary<long, Person> _people;
    private readonly OfferMaker _maker;
    private readonly TimeZoneInfo _zone;
    private readonly long _sums;
    private readonly long _content;

    public PlanContext(
        MediaPlan plan, Portal portal, Company company, Dictionary<long, Person> people, IReadOnlyList<PlanPin> pins, OwnPhotos photos, DateTimeOffset now, TimeZoneInfo zone,
        long sums = 0)
    {
        Plan = plan;
        Dialect = portal.Dialect.Knowing(plan.Definition.Settings ?? PortalSettings.None);
        Now = now;
        Pins = pins.ToDictionary(p => p.ObjectId);
        Terms = new(plan.Definition, AgencyDay.Of(now, zone),
            people.Values.Where(p => p.AdvertLimit is not null).ToDictionary(p => p.Id, p => p.AdvertLimit!.Value));
        Promotions = new(plan.Definition.Lines);
        _company = company;
        _people = people;
        _zone = zone;
        _sums = sums;
        PhotoFile = photos.After.TrimStart('/');
        var content = PlanContent.Of(plan.Definition);
        Term = portal.Dialect.Term is { } length ? AdvertTerm.Of(length, now) : null;
        _maker = new(content, portal.Key, portal.Dialect.Limits, company, photos, Term);
        _content = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(
            [.. JsonSerializer.SerializeToUtf8Bytes(content, ListingJson.Plain.PlanContent), .. Encoding.UTF8.GetBytes($"{portal.Key} {photos.Before} {photos.After}")]));
    }

    public MediaPlan Plan { get; }

    public IFeedDialect Dialect { get; }

    public DateTimeOffset Now { get; }

    /// <summary>Between which days adverts stand; null where the portal does not ask.</summary>
    public AdvertTerm? Term { get; }

    /// <summary>By what offers are judged and written: with another number, all are anew.</summary>
    public int Version => unchecked(Dialect.Version + (Term is { } term ? term.Number * MostVersions : 0) + (int)_sums * BetweenSums);

    /// <summary>The last part of the addresses of our pictures in this plan's feed.</summary>
    public string PhotoFile { get; }

    public PlanTerms Terms { get; }

    public LinePromotions Promotions { get; }

    public IReadOnlyDictionary<long, PlanPin> Pins { get; }

    public IReadOnlyList<ActualityRule> ActualityRules => _company.ActualityRules;

    /// <summary>
    /// What an offer rests on, as one number: what the plan says of offers, the address under which our pictures stand, and the revisions of the
    /// object, its agent and the company. The newest revision would not do: a change that began earlier and was committed later, as those of a
    /// long import are, has a smaller number.
    /// </summary>
    public long Fingerprint(long revision, long? agentId)
    {
        var agent = agentId is { } id && _people.TryGetValue(id, out var person) ? person.Revision : 0;
        var mixed = 0UL;
        foreach (var part in (ReadOnlySpan<long>)[_content, _company.Revision, agent, revision])
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

    /// <summary>The offer as it is judged: what is bought for it comes with its place.</summary>
    public Offer Offer(PropertyObject o) => _maker.Make(o, o.AgentId is { } agent ? _people.GetValueOrDefault(agent) : null);

    /// <summary>All that is said against the offer: by the plan first, then by the portal.</summary>
    public IReadOnlyList<Reason> Judge(Offer offer)
    {
        var (ours, portals) = (_maker.Judge(offer), Dialect.Refuse(offer));
        return ours.Count == 0 ? portals : [.. ours, .. portals];
    }

    /// <summary>When each line begins or ends next; null for one that does neither.</summary>
    public DateTime?[] LineChanges() => [.. Plan.Definition.Lines.Select(line => line switch
    {
        { From: { } from } when from > Terms.Today => AgencyDay.Start(from, _zone).UtcDateTime,
        { Until: { } until } when until >= Terms.Today => AgencyDay.Start(until.AddDays(1), _zone).UtcDateTime,
        _ => (DateTime?)null,
    })];

    /// <summary>Who keeps each object out, and why, as people read it.</summary>
    public IReadOnlyDictionary<long, string> KeptOut() => Pins.Values.Where(p => !p.In).ToDictionary(p => p.ObjectId, p =>
        (p.PersonId is { } id && _people.TryGetValue(id, out var person) ? person.Name : "API") + (p.Why is { } why ? $": {why}" : ""));
}
