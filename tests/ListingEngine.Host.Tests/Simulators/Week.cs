namespace ListingEngine.Host.Tests.Simulators;

/// <summary>Seven days of an agency, hour by hour, with three portals that come at their own rhythm.</summary>
internal sealed class Week : IDisposable
{
    private static readonly int[] WorkingHours = [9, 13, 17];

    // Monday in Moscow, in the past: a date in the future is no condition (RFC 9110 section 13.1.3).
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.FromHours(3));

    private readonly RunningEngine _engine;
    private readonly MovableClock _clock;
    private (long Id, string Attributes) _broken;

    public Week(RunningEngine engine, MovableClock clock, int seed)
    {
        (_engine, _clock) = (engine, clock);
        Agency = new(engine, clock, new(seed));
        Visitors =
        [
            Visitor("avito", 1, around => new AvitoSimulator(around, new SocketsHttpHandler())),
            Visitor("cian", 2, around => new CianSimulator(around, new SocketsHttpHandler())),
            Visitor("yandex", 3, around => new YandexSimulator(around, new SocketsHttpHandler())),
        ];
    }

    public static DateTimeOffset Eve => Start.AddHours(-1);

    public Agency Agency { get; }

    public IReadOnlyList<Visitor> Visitors { get; }

    public void Dispose()
    {
        foreach (var visitor in Visitors) visitor.Portal.Dispose();
    }

    public async Task LiveAsync()
    {
        await Agency.OpenAsync();
        await Agency.PublishAsync();
        for (var hour = Start; hour < Start.AddDays(7); hour = hour.AddHours(1))
        {
            _clock.Now = hour;
            await WorkAsync(hour);
            _clock.Now = hour.AddMinutes(10);
            await Task.WhenAll(Visitors.Select(v => v.ComeAsync(_clock.Now)));
            if (hour.Hour == 23) await CompareAsync();
        }
    }

    public async Task PublishOftenAsync(int times)
    {
        for (; times > 0; times--)
        {
            await Agency.ChangePricesAsync(3);
            await Agency.PublishAsync();
        }
    }

    public async Task LoseAsync(int archived, int reserved)
    {
        await Agency.ArchiveAsync(archived);
        await Agency.ReserveAsync(reserved);
    }

    /// <summary>One row becomes what no code of ours can read; every plan is asked to publish and none does.</summary>
    public async Task BreakOneFlatAsync()
    {
        var id = (long)(await _engine.SqlAsync("SELECT min(id) FROM objects WHERE status = 'Active'"))!;
        _broken = (id, (string)(await _engine.SqlAsync($"SELECT attributes::text FROM objects WHERE id = {id}"))!);
        await _engine.SqlAsync($"UPDATE objects SET attributes = '[]' WHERE id = {id}");
        foreach (var plan in Agency.Plans)
            Assert.Equal(500, (await _engine.TryAsync(HttpMethod.Post, $"/plans/{plan.Id}/publish", (HttpContent?)null)).Status);
    }

    public async Task MendTheFlatAsync()
    {
        await _engine.SqlAsync($"UPDATE objects SET attributes = '{_broken.Attributes}' WHERE id = {_broken.Id}");
        _broken = default;
    }

    public Task RestartAsync() => _engine.RestartAsync();

    public async Task ComeDuringPublicationAsync()
    {
        for (var times = 0; times < 3; times++)
        {
            await Agency.ChangePricesAsync(5);
            await Task.WhenAll([Agency.PublishAsync(), .. Visitors.Select(v => v.ComeMeanwhileAsync(_clock.Now))]);
        }

        // One more version, so that it is known what each of them lacks.
        await Agency.ChangePricesAsync(5);
        foreach (var visitor in Visitors) visitor.ForgetVersion();
    }

    public async Task LimitAsync(string portal, int? limit) => Assert.False(await Agency.LimitAsync(portal, limit));

    public async Task MistakeALimitAsync(string portal, int limit)
    {
        Assert.True(await Agency.LimitAsync(portal, limit));
        await Agency.Plan(portal).DiscardAsync();
        Assert.False(await Agency.LimitAsync(portal, null));
    }

    public Task HangUpAsync() => Task.WhenAll(Visitors.Select(v => v.Portal.HangUpAsync()));

    public async Task RollBackAsync()
    {
        foreach (var plan in Agency.Plans) await plan.RollBackAsync(1);
    }

    public async Task AcceptAsync()
    {
        foreach (var plan in Agency.Plans) await plan.AcceptAsync();
    }

    public Task RepaintAsync(int count)
    {
        Agency.Repaint(count);
        return Task.CompletedTask;
    }

    private async Task WorkAsync(DateTimeOffset hour)
    {
        var occasions = WeekScript.All.Where(o => o.Day == hour.DayOfWeek && o.Hour == hour.Hour).ToList();
        var isWorking = WorkingHours.Contains(hour.Hour);
        if (isWorking) await Agency.WorkAsync();
        foreach (var occasion in occasions)
        {
            // A failure then shows the story so far.
            TestContext.Current.TestOutputHelper?.WriteLine($"{occasion.Day} {occasion.Hour}:00 {occasion.What}");
            await occasion.Happens(this);
        }

        if ((isWorking || occasions.Count > 0) && _broken == default) await Agency.PublishAsync();
    }

    private async Task CompareAsync()
    {
        var all = await _engine.GetAsync("/objects?pageSize=500");
        var objects = all["items"]!.AsArray().ToDictionary(o => (string)o!["feedId"]!, o => o!);
        foreach (var visitor in Visitors) await visitor.CompareAsync(objects);
    }

    private Visitor Visitor(string portal, int hours, Func<Surroundings, PortalSimulator> make)
    {
        var plan = Agency.Plan(portal);
        return new(make(new(
            () => new(_engine.Http.BaseAddress!, plan.FeedPath),
            url => Agency.Pictures.GetValueOrDefault(url, url),
            id => plan.WhyGone(Agency.Find(id)))), plan, Agency, hours);
    }
}
