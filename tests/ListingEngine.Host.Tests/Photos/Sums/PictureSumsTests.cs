using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Photos.Shelf;
using ListingEngine.Host.Photos.Sums;
using ListingEngine.Host.Tests.Feeds;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Photos.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos.Sums;

/// <summary>A portal that asks for the MD5 of each picture gets that of the bytes that it will fetch.</summary>
public sealed class PictureSumsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_picture_goes_with_the_MD5_of_what_lies_at_its_address()
    {
        await engine.PutFlatAsync(await TakeAsync(Sample.Plain(1200, 900)), PhotoFeed.Elsewhere("not-ours"));
        await engine.KeepLogoAsync(Sample.Plain(300, 100, format: PictureFormat.Png));
        foreach (var policy in new object[] { new { }, new { watermark = new { width = 30 } } })
        {
            var plan = await PlanAsync(policy);
            var (state, reasons) = await engine.RecordAsync(plan);
            Assert.Equal("Offered", state);
            Assert.Contains("irr.photos-wait: Photos that do not go yet: 2.", reasons, StringComparison.Ordinal);
            Assert.Empty(await PhotosAsync(plan));

            await engine.SqlAsync("DELETE FROM feed_work");
            await RoundAsync();
            Assert.Equal((long)plan["id"]!, await engine.SqlAsync("SELECT plan_id FROM feed_work"));
            (_, reasons) = await engine.RecordAsync(plan);
            Assert.Contains("irr.photos-wait: Photos that do not go yet: 1.", reasons, StringComparison.Ordinal);
            var photo = Assert.Single(await PhotosAsync(plan));
            Assert.Equal(Md5(await engine.Http.GetByteArrayAsync(photo.Url, TestContext.Current.CancellationToken)), photo.Md5);

            // What is counted is not counted again.
            await engine.SqlAsync("DELETE FROM feed_work");
            await RoundAsync();
            Assert.Null(await engine.SqlAsync("SELECT plan_id FROM feed_work"));
            await engine.SqlAsync("DELETE FROM plans");
        }
    }

    [Fact]
    public async Task A_picture_that_cannot_be_made_is_tried_again_after_a_day()
    {
        var (shelf, content) = (engine.Services.GetRequiredService<IPictureShelf>(), Sample.Plain(640, 480));
        var photo = await TakeAsync(content);
        await engine.PutFlatAsync(photo);
        var plan = await PlanAsync(new { });
        await engine.RecordAsync(plan);
        await foreach (var (key, _) in shelf.ListAsync("", TestContext.Current.CancellationToken))
            if (ShelfKeys.HashIn(key) == photo.Hash) await shelf.DropAsync(key, TestContext.Current.CancellationToken);
        await RoundAsync();
        await TakeAsync(content);
        await RoundAsync();
        Assert.Equal(true, await SumAsync("md5 IS NULL"));
        Assert.Contains("irr.photos-wait: Photos that do not go yet: 1.", (await engine.RecordAsync(plan)).Reasons, StringComparison.Ordinal);

        await engine.SqlAsync("UPDATE picture_sums SET tried_at = tried_at - interval '25 hours'");
        await RoundAsync();
        Assert.Equal(true, await SumAsync("md5 IS NOT NULL"));
        await engine.RecordAsync(plan);
        Assert.Single(await PhotosAsync(plan));

        Task<object?> SumAsync(string told) => engine.SqlAsync($"SELECT {told} FROM picture_sums WHERE hash = '{photo.Hash}'");
    }

#pragma warning disable CA5351 // What the portal asks for.
    private static string Md5(byte[] content) => Convert.ToHexStringLower(MD5.HashData(content));
#pragma warning restore CA5351

    private Task<JsonNode> PlanAsync(object policy)
    {
        var settings = new { fields = PortalCatalog.Find("irr")!.Example.Fields };
        var told = System.Text.Json.JsonSerializer.SerializeToNode(policy)!.AsObject();
        told["settings"] = System.Text.Json.JsonSerializer.SerializeToNode(settings);
        told["isOn"] = true;
        return engine.PhotoPlanAsync("irr", told);
    }

    private async Task<List<ObjectPhoto>> PhotosAsync(JsonNode plan) => (await engine.AdvertAsync(plan)).Offer.Object.Photos;

    private async Task RoundAsync()
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PictureSums>().RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task<ObjectPhoto> TakeAsync(byte[] content)
    {
        var company = await engine.InDbAsync(db => Task.FromResult(db.CompanyId));
        var taken = await engine.Services.GetRequiredService<PhotoIntake>().TakeAsync(company, content, "made.jpg", null, TestContext.Current.CancellationToken);
        return new ObjectPhoto { Url = PhotoAddress.OfUpload(taken.Picture!.Hash) }.Of(taken.Picture);
    }
}
