using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Objects;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>
/// The people of the week. They work through the engine's API and imports, choose by seeded chance, and remember what they said of each
/// flat and why one should be away.
/// </summary>
internal sealed class Agency(RunningEngine engine, MovableClock clock, Random dice)
{
    private const int Stock = 200;
    private const string Source = "crm";
    private const string Gone = "withdrawn by its source";

    private static readonly object Cheap = new { all = new[] { new { field = "price", op = "<=", value = 3_050_000 } } };

    private readonly List<WeekFlat> _flats = [];
    private readonly Dictionary<string, WeekFlat> _byFeedId = [];
    private string _companyPhone = "+79990000000";

    public IReadOnlyList<WeekPlan> Plans { get; } =
    [
        new(engine, "avito", [new { filter = Cheap, service = "XL" }, new { filter = new { } }]),
        new(engine, "cian", [new { filter = new { } }]) { Limit = 205 },
        new(engine, "yandex", [new { filter = new { } }]),
    ];

    /// <summary>What a photo's address shows; at first a picture of its own.</summary>
    public Dictionary<string, string> Pictures { get; } = [];

    public WeekFlat Find(string feedId) => _byFeedId[feedId];

    public async Task OpenAsync()
    {
        await SaveCompanyAsync();
        for (var n = 1; n <= Stock; n++)
            Remember(new(Flats.Flat(n, clock.Now.AddHours(-n)), Agent(n % 3 + 1)) { IsImported = true });
        await ImportAsync();
        var objects = await engine.GetAsync($"/objects?source={Source}&pageSize=500");
        foreach (var o in objects["items"]!.AsArray()) Find((string)o!["feedId"]!).Id = (long)o["id"]!;
        foreach (var plan in Plans) await plan.CreateAsync();
    }

    /// <summary>A little of everything.</summary>
    public async Task WorkAsync()
    {
        await ChangePricesAsync(dice.Next(1, 8));
        await RewriteTextsAsync(dice.Next(3));
        await ReorderPhotosAsync(dice.Next(3));
        await AddFlatsAsync(dice.Next(3));
        await ArchiveAsync(dice.Next(3));
        await ReserveAsync(dice.Next(2));
        await ReturnAsync(dice.Next(4));
    }

    public Task ChangePricesAsync(int count) => EachAsync(count, flat =>
    {
        flat.Told.Price += dice.Next(1, 50) * 1000;
        return PatchAsync(flat, new { price = flat.Told.Price });
    });

    public Task RewriteTextsAsync(int count) => EachAsync(count, flat =>
    {
        flat.Told.Description += $" Показ в {dice.Next(9, 20)} часов.";
        return PatchAsync(flat, new { description = flat.Told.Description });
    });

    public Task ReorderPhotosAsync(int count) => EachAsync(count, flat =>
    {
        dice.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(flat.Told.Photos));
        return PatchAsync(flat, new { photos = flat.Told.Photos.Select(p => new { p.Url }) });
    });

    /// <summary>A better main picture, at an address of its own.</summary>
    public Task ReplacePhotosAsync(int count) => EachAsync(count, flat =>
    {
        flat.Told.Photos[0] = new() { Url = $"https://img.example.test/new/{flat.Id}-{clock.Now:ddHH}.jpg" };
        return PatchAsync(flat, new { photos = flat.Told.Photos.Select(p => new { p.Url }) });
    });

    /// <summary>Another picture at the address of the old one: the engine is not told.</summary>
    public void Repaint(int count)
    {
        foreach (var flat in Some(count, f => f.Away is null && f.IsImported)) Pictures[flat.Told.Photos[0].Url] = "repainted";
    }

    public async Task AddFlatsAsync(int count)
    {
        for (; count > 0; count--)
        {
            var told = Flats.Flat(_flats.Count + 1, clock.Now);
            var input = new ObjectInput
            {
                Kind = told.Kind,
                Deal = told.Deal,
                Price = told.Price,
                TotalArea = told.TotalArea,
                LivingArea = told.LivingArea,
                KitchenArea = told.KitchenArea,
                Rooms = told.Rooms,
                Floor = told.Floor,
                Floors = told.Floors,
                Address = told.Address,
                Description = told.Description,
                Photos = told.Photos,
                Attributes = told.Attributes,
            };
            var made = await engine.SendAsync(HttpMethod.Post, "/objects", JsonSerializer.SerializeToNode(input, ApiJson.Options));
            told.FeedId = (string)made["feedId"]!;
            Remember(new(told, _companyPhone) { Id = (long)made["id"]! });
        }
    }

    public Task ArchiveAsync(int count) => EachAsync(count, flat =>
    {
        flat.Away = "archived";
        return engine.SendAsync(HttpMethod.Delete, $"/objects/{flat.Id}");
    });

    public Task ReserveAsync(int count) => EachAsync(count, flat =>
    {
        flat.Away = "reserved";
        return PatchAsync(flat, new { status = "Reserved" });
    });

    /// <summary>What was archived or reserved is offered again.</summary>
    public async Task ReturnAsync(int count)
    {
        foreach (var flat in Some(count, f => f.Away is not (null or Gone)))
        {
            flat.Away = null;
            await PatchAsync(flat, new { status = "Active" });
        }
    }

    /// <summary>The agency's program sends what it has.</summary>
    public async Task ImportAsync(string mode = "merge")
    {
        var (status, report) = await SendFeedAsync(Feed(f => f.Away != Gone), mode);
        Assert.Equal((200, 0), (status, report["refused"]!.AsArray().Count));
        Assert.Null(report["withdrawalHeld"]);
    }

    public async Task ImportCutFileAsync()
    {
        var feed = Feed(_ => true);
        Assert.Equal(422, (await SendFeedAsync(feed[..(feed.Length / 2)], "replace")).Status);
    }

    public async Task ImportHalfOfTheStockAsync()
    {
        var (_, report) = await SendFeedAsync(Feed(f => f.Id % 2 == 0), "replace");
        Assert.NotNull((string?)report["withdrawalHeld"]);
    }

    public async Task SourceDropsAsync(int count)
    {
        foreach (var flat in Some(count, f => f.Away is null && f.IsImported)) flat.Away = Gone;
        await ImportAsync("replace");
    }

    public async Task SourceBringsBackAsync()
    {
        foreach (var flat in _flats.Where(f => f.Away == Gone)) flat.Away = null;
        await ImportAsync("replace");
    }

    /// <summary>Flats change hands in the agency's program.</summary>
    public async Task HandOverAsync(int from, int to)
    {
        foreach (var flat in _flats.Where(f => f.Phone == Agent(from))) flat.Phone = Agent(to);
        await ImportAsync();
    }

    /// <summary>There is no page for people yet: the row is changed as such a page will.</summary>
    public async Task ChangeAgentsPhoneAsync(int agent, string phone)
    {
        await engine.SqlAsync($"UPDATE people SET phone = '{phone}' WHERE phone = '{Agent(agent)}'");
        foreach (var flat in _flats.Where(f => f.Phone == Agent(agent))) flat.Phone = phone;
    }

    public async Task ChangeCompanysPhoneAsync(string phone)
    {
        foreach (var flat in _flats.Where(f => f.Phone == _companyPhone)) flat.Phone = phone;
        _companyPhone = phone;
        await SaveCompanyAsync();
    }

    public Task PublishAsync() => Task.WhenAll(Plans.Select(p => p.PublishAsync(_flats)));

    public async Task<bool> LimitAsync(string portal, int? limit)
    {
        var plan = Plan(portal);
        plan.Limit = limit;
        await plan.SaveAsync();
        return await plan.PublishAsync(_flats);
    }

    public async Task ReverseLinesAsync(string portal)
    {
        Array.Reverse(Plan(portal).Lines);
        await Plan(portal).SaveAsync();
    }

    public WeekPlan Plan(string portal) => Plans.Single(p => p.Portal == portal);

    private void Remember(WeekFlat flat)
    {
        _flats.Add(flat);
        _byFeedId.Add(flat.FeedId, flat);
    }

    private static string Agent(int number) => $"+7999000000{number}";

    private Task<JsonNode> SaveCompanyAsync() =>
        engine.SendAsync(HttpMethod.Put, "/company", new { name = "Агентство «Неделя»", phone = _companyPhone });

    private async Task EachAsync(int count, Func<WeekFlat, Task> change)
    {
        foreach (var flat in Some(count, f => f.Away is null)) await change(flat);
    }

    private WeekFlat[] Some(int count, Func<WeekFlat, bool> which)
    {
        var flats = _flats.Where(which).ToArray();
        dice.Shuffle(flats);
        return flats[..Math.Min(count, flats.Length)];
    }

    private Task<JsonNode> PatchAsync(WeekFlat flat, object patch) => engine.SendAsync(HttpMethod.Patch, $"/objects/{flat.Id}", patch);

    private string Feed(Func<WeekFlat, bool> which) => Encoding.UTF8.GetString(
        Flats.Feed(PortalCatalog.Find("yandex")!.Dialect, _flats.Where(f => f.IsImported && which(f)).Select(f => (f.Told, f.Phone))));

    private Task<(int Status, JsonNode Body)> SendFeedAsync(string feed, string mode) => engine.ImportAsync(feed, Source, mode);
}
