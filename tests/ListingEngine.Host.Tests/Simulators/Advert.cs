using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>What became of an advert on a portal.</summary>
internal enum AdvertMove
{
    Posted,
    Changed,
    TakenDown,

    /// <summary>On air again: the portal charges for it as for a new one.</summary>
    RePosted,
}

/// <summary>One entry of an advert's history.</summary>
/// <param name="Detail">Paths of the changed fields; why the advert went, or had gone; null when nobody knows.</param>
internal sealed record AdvertEvent(DateTimeOffset At, AdvertMove Move, string? Detail);

/// <summary>An advert as a portal keeps it, on air or not.</summary>
internal sealed class Advert(string id)
{
    private readonly Dictionary<string, string> _pictures = [];
    private Dictionary<string, string> _fields = [];

    public string Id { get; } = id;

    public bool IsOnAir { get; private set; }

    /// <summary>What the dialect's reader makes of the advert's last appearance in the feed.</summary>
    public ReadOffer Offer { get; private set; } = null!;

    public List<AdvertEvent> History { get; } = [];

    public IEnumerable<string> Photos => Offer.Object.Photos.Select(p => p.Url);

    /// <summary>What people see, the main picture first.</summary>
    public IEnumerable<string> Pictures => Photos.Select(url => _pictures[url]);

    /// <summary>How often the portal took money.</summary>
    public int Charges => History.Count(e => e.Move is AdvertMove.Posted or AdvertMove.RePosted);

    /// <param name="now">When the portal read it.</param>
    /// <param name="fresh">The advert in the feed.</param>
    /// <param name="look">What a photo's address shows now; asked once for each new address.</param>
    public void Show(DateTimeOffset now, FeedAdvert fresh, Func<string, string> look)
    {
        if (History.Count == 0) History.Add(new(now, AdvertMove.Posted, null));
        else if (!IsOnAir) History.Add(new(now, AdvertMove.RePosted, History.FindLast(e => e.Move == AdvertMove.TakenDown)!.Detail));
        else if (Difference(fresh.Fields) is { Length: > 0 } paths) History.Add(new(now, AdvertMove.Changed, paths));
        (IsOnAir, Offer, _fields) = (true, fresh.Offer, fresh.Fields);
        foreach (var url in Photos) _pictures.TryAdd(url, look(url));
    }

    public void TakeDown(DateTimeOffset now, string? cause)
    {
        IsOnAir = false;
        History.Add(new(now, AdvertMove.TakenDown, cause));
    }

    private string Difference(Dictionary<string, string> now) =>
        string.Join(' ', _fields.Keys.Union(now.Keys).Where(path => _fields.GetValueOrDefault(path) != now.GetValueOrDefault(path)));
}
