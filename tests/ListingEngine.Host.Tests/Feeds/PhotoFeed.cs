using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>One flat with pictures, and what its feeds send of them.</summary>
internal static class PhotoFeed
{
    private static int _number;

    /// <summary>Those that take a flat without being told anything of an account or a dictionary.</summary>
    public static IEnumerable<Portal> Portals => PortalCatalog.Lenders.Where(p => p.Dialect.IsImported);

    /// <summary>Takes away what was there, and puts a flat that every portal takes.</summary>
    public static async Task<long> PutFlatAsync(this RunningEngine engine, params ObjectPhoto[] photos)
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects; UPDATE companies SET phone = '+79990000000', logo_url = NULL");
        return await engine.InDbAsync(async db =>
        {
            var flat = Flats.Flat(Interlocked.Increment(ref _number), new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero));
            (flat.CompanyId, flat.UpdatedAt, flat.Photos) = (db.CompanyId, flat.CreatedAt, [.. photos]);
            db.Objects.Add(flat);
            await db.SaveChangesAsync();
            return flat.Id;
        });
    }

    public static Task<int> ChangePhotosAsync(this RunningEngine engine, long id, Action<List<ObjectPhoto>> change) => engine.InDbAsync(async db =>
    {
        var flat = await db.Objects.SingleAsync(o => o.Id == id);
        change(flat.Photos);
        return await db.SaveChangesAsync();
    });

    public static Task<JsonNode> PhotoPlanAsync(this RunningEngine engine, string portal, object policy)
    {
        var plan = JsonNode.Parse($$"""{"portal":"{{portal}}","name":"photos","lines":[{}]}""")!;
        foreach (var (name, value) in System.Text.Json.JsonSerializer.SerializeToNode(policy)!.AsObject()) plan[name] = value!.DeepClone();
        return engine.SendAsync(HttpMethod.Post, "/plans", plan);
    }

    /// <summary>Publishes the plan and reads the addresses of the pictures out of its feed.</summary>
    public static async Task<List<string>> SentAsync(this RunningEngine engine, JsonNode plan)
    {
        await engine.PublishAsync(plan);
        return [.. (await engine.AdvertAsync(plan)).Offer.Object.Photos.Select(p => p.Url)];
    }

    public static async Task<FeedAdvert> AdvertAsync(this RunningEngine engine, JsonNode plan)
    {
        var feed = await engine.Http.GetByteArrayAsync(new Uri((string)plan["feedUrl"]!).AbsolutePath);
        return Assert.Single(FeedAdvert.ReadAll(feed, PortalCatalog.Find((string)plan["portal"]!)!.Dialect));
    }

    /// <summary>What the record of the only object says: codes and details.</summary>
    public static async Task<(string State, string Reasons)> RecordAsync(this RunningEngine engine, JsonNode plan)
    {
        await engine.PublishAsync(plan);
        var record = Assert.Single((await engine.GetAsync($"/plans/{plan["id"]}/records?lang=en"))["items"]!.AsArray())!;
        return ((string)record["state"]!, string.Join('\n', record["reasons"]!.AsArray().Select(r => $"{r!["code"]}: {r["message"]}")));
    }

    /// <summary>Gives the company a logo, told under a host of which the engine knows nothing.</summary>
    /// <returns>Its address on the engine.</returns>
    public static async Task<string> KeepLogoAsync(this RunningEngine engine, byte[] content)
    {
        var address = await engine.Services.GetRequiredService<FileShelf>().KeepAsync(content, "png", TestContext.Current.CancellationToken);
        await engine.SqlAsync($"UPDATE companies SET logo_url = 'http://office.example.test{address}'");
        return address;
    }

    public static ObjectPhoto Held(char hash, int width = 1200, int height = 900) =>
        new() { Url = $"https://img.example.test/{hash}.jpg", Hash = new(hash, 64), Width = width, Height = height };

    public static ObjectPhoto Elsewhere(string name) => new() { Url = $"https://img.example.test/{name}.jpg" };
}
