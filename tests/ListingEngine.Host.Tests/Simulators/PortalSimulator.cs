using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>What a portal sees of the world.</summary>
/// <param name="Feed">Where the feed is now.</param>
/// <param name="Look">What a photo's address shows now.</param>
/// <param name="WhyGone">Why the agency wanted an advert away; null when it did not.</param>
internal sealed record Surroundings(Func<Uri> Feed, Func<string, string> Look, Func<string, string?> WhyGone);

/// <summary>
/// A portal as an agency knows it: it pulls a feed, keeps adverts by id, and takes down what is missing. The sheets say so of Avito
/// (avito.md 1.3, API); of Cian and Yandex it is what everybody expects, and unconfirmed (cian.md 1, yandex.md 1.6). A feed that is cut or
/// not valid leaves everything as it was: unconfirmed for all three, and what our feeds must never put to the test.
/// </summary>
internal abstract class PortalSimulator(Surroundings around, IFeedDialect dialect, FeedLine line) : IDisposable
{
    private readonly Dictionary<string, Advert> _adverts = [];

    /// <summary>All adverts that there ever were.</summary>
    public IReadOnlyDictionary<string, Advert> Adverts => _adverts;

    public IEnumerable<Advert> OnAir => _adverts.Values.Where(a => a.IsOnAir);

    /// <summary>What the portal's report would say against the feed.</summary>
    public List<string> Complaints { get; } = [];

    public async Task<PullOutcome> PullAsync(DateTimeOffset now)
    {
        if (!IsDue(now)) return PullOutcome.NotDue;
        var answer = await line.AskAsync(around.Feed());
        if (answer.Body is not { } body) return answer.Outcome;
        // Without keys: a double id is found below, and costs its advert and not the feed.
        if (SchemaCheck.Faults(new MemoryStream(body), dialect.Schema!, most: 1, keys: false) is [var fault])
        {
            Complaints.Add($"line {fault.Line}: {fault.Message}");
            return PullOutcome.Invalid;
        }

        line.Keep(answer);
        Load(now, body);
        return PullOutcome.Loaded;
    }

    /// <summary>Comes, and breaks the connection off.</summary>
    public Task HangUpAsync() => line.HangUpAsync(around.Feed());

    public void Dispose() => line.Dispose();

    protected virtual bool IsDue(DateTimeOffset now) => true;

    /// <summary>Whether the portal shows the advert; if not, it complains.</summary>
    protected virtual bool Takes(string id, FeedAdvert advert) => true;

    private void Load(DateTimeOffset now, byte[] feed)
    {
        var seen = new HashSet<string>();
        foreach (var advert in FeedAdvert.ReadAll(feed, dialect))
        {
            if (advert.Id is not { } id) Complaints.Add($"line {advert.Node.Line}: without id");
            else if (!seen.Add(id)) Complaints.Add($"{id}: twice in one feed");
            else if (Takes(id, advert)) Show(now, id, advert);
        }

        foreach (var gone in OnAir.Where(a => !seen.Contains(a.Id))) gone.TakeDown(now, around.WhyGone(gone.Id));
    }

    private void Show(DateTimeOffset now, string id, FeedAdvert fresh)
    {
        if (!_adverts.TryGetValue(id, out var advert)) _adverts[id] = advert = new(id);
        advert.Show(now, fresh, around.Look);
    }
}
