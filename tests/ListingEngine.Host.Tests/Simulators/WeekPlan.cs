namespace ListingEngine.Host.Tests.Simulators;

/// <summary>A plan as the script knows it, with what each of its versions should hold: the oracle of the week.</summary>
internal sealed class WeekPlan(RunningEngine engine, string portal, object[] lines)
{
    private readonly Dictionary<int, HashSet<string>> _versions = [];
    private HashSet<string> _held = [];
    private string? _cause;

    public string Portal => portal;

    public long Id { get; private set; }

    /// <summary>Path of the feed; the engine's address changes when it starts anew.</summary>
    public string FeedPath { get; private set; } = "";

    public object[] Lines { get; set; } = lines;

    public int? Limit { get; set; }

    /// <summary>What is served now should hold these.</summary>
    public HashSet<string> Served { get; private set; } = [];

    /// <summary>Number of the served version.</summary>
    public int Version { get; private set; }

    /// <summary>An older version is served while newer ones wait for a person.</summary>
    public bool IsHeld { get; private set; }

    public async Task CreateAsync()
    {
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans", Body);
        (Id, FeedPath) = ((long)plan["id"]!, new Uri((string)plan["feedUrl"]!).AbsolutePath);
    }

    public Task SaveAsync() => engine.SendAsync(HttpMethod.Put, $"/plans/{Id}", Body);

    /// <summary>Why an advert is not in the served version; null when it is, or when nobody wanted it away.</summary>
    public string? WhyGone(WeekFlat flat) =>
        Served.Contains(flat.FeedId) ? null : flat.Away ?? _cause ?? (Limit is null ? null : "no room in the plan");

    /// <summary>Publishes, and knows from the agency's stock what should come of it.</summary>
    /// <returns>True when the new version is held.</returns>
    public async Task<bool> PublishAsync(IEnumerable<WeekFlat> stock)
    {
        var expected = Expected(stock);
        var result = await engine.SendAsync(HttpMethod.Post, $"/plans/{Id}/publish");
        Assert.Equal(expected.Count, (int)result["offers"]!);
        IsHeld = (bool)result["held"]!;
        if (IsHeld) _held = expected;
        else (Served, Version, _cause) = (_versions[(int)result["snapshot"]!] = expected, (int)result["snapshot"]!, null);
        return IsHeld;
    }

    public async Task RollBackAsync(int versions)
    {
        var to = Version - versions;
        var version = await engine.SendAsync(HttpMethod.Post, $"/plans/{Id}/snapshots/{to}/rollback");
        (Served, Version, _cause) = (_versions[to], (int)version["number"]!, $"a person went back to version {to}");
        _versions[Version] = Served;
        IsHeld = true;
    }

    public async Task AcceptAsync()
    {
        await engine.SendAsync(HttpMethod.Post, $"/plans/{Id}/held/accept");
        (Served, Version) = (_held, (int)(await engine.GetAsync($"/plans/{Id}"))["current"]!["number"]!);
        _versions[Version] = Served;
        IsHeld = false;
    }

    public Task DiscardAsync() => engine.SendAsync(HttpMethod.Post, $"/plans/{Id}/held/discard");

    /// <summary>What the engine says is offered.</summary>
    public async Task<IEnumerable<string>> OfferedAsync() =>
        (await engine.GetAsync($"/plans/{Id}/records?state=offered&pageSize=500"))["items"]!.AsArray()
            .Select(r => (string)r!["externalId"]!);

    // The oldest go first, so that a newcomer never takes another one's place.
    private object Body => new { portal, name = $"Неделя {portal}", sort = "Oldest", limit = Limit, lines = Lines };

    private HashSet<string> Expected(IEnumerable<WeekFlat> stock) =>
        [.. stock.Where(f => f.Away is null).OrderBy(f => f.Told.CreatedAt).ThenBy(f => f.Id)
            .Take(Limit ?? int.MaxValue).Select(f => f.FeedId)];
}
