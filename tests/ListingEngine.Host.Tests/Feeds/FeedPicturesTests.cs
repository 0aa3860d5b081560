using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Photos.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>Fetches what a published feed names, as the portals do.</summary>
public sealed class FeedPicturesTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    // Larger and smaller than the portals get, on end, and of sides that do not divide evenly.
    private static readonly (int Width, int Height)[] Sizes =
        [(1600, 1200), (640, 480), (4000, 3000), (3024, 4032), (2999, 1777), (6756, 3527), (1601, 1599), (9857, 1475)];

    public static TheoryData<string> Portals => [.. PhotoFeed.Portals.Select(p => p.Key)];

    [Theory, MemberData(nameof(Portals))]
    public async Task Every_address_answers_with_a_picture_of_the_promised_size(string portal)
    {
        var id = await engine.PutFlatAsync([.. await Task.WhenAll(Sizes.Select((size, i) => TakeAsync(Sample.Plain(size.Width, size.Height, $"{i * 30} 130 140"))))]);
        await engine.KeepLogoAsync(Sample.Plain(300, 100, format: PictureFormat.Png));
        foreach (var plan in new[] { await engine.PlanAsync(portal), await engine.PhotoPlanAsync(portal, new { watermark = new { width = 30 } }) })
        {
            var sent = await engine.SentAsync(plan);
            Assert.Equal(await PromisedAsync(id), await Task.WhenAll(sent.Select(SizeAsync)));
        }
    }

    [Fact]
    public async Task A_turned_picture_stands_at_another_address_and_on_end()
    {
        var original = Sample.Plain(800, 600);
        var photo = await TakeAsync(original);
        var id = await engine.PutFlatAsync(photo);
        var plan = await engine.PlanAsync();
        var before = Assert.Single(await engine.SentAsync(plan));
        var turned = await TakeAsync(engine.Services.GetRequiredService<PictureWorkshop>().Turn(original, 1), photo.Hash);
        await engine.ChangePhotosAsync(id, photos => photos[0] = photo with { Hash = turned.Hash, Width = turned.Width, Height = turned.Height });
        var after = Assert.Single(await engine.SentAsync(plan));
        Assert.NotEqual(before, after);
        Assert.Equal(((800, 600), (600, 800)), (await SizeAsync(before), await SizeAsync(after)));
    }

    [Fact]
    public void Even_noise_keeps_to_the_10_MB_that_Cian_allows()
    {
        var portal = PictureRecipe.All.Single(r => r.Name == PhotoAddress.Portal);
        Assert.InRange(engine.Services.GetRequiredService<PictureWorkshop>().Make(Sample.Noise(2000, 2000), portal).Length, 100_000, 10_000_000);
    }

    private async Task<ObjectPhoto> TakeAsync(byte[] content, string? madeFrom = null)
    {
        var company = await engine.InDbAsync(db => Task.FromResult(db.CompanyId));
        var taken = await engine.Services.GetRequiredService<PhotoIntake>().TakeAsync(company, content, "made.jpg", madeFrom, TestContext.Current.CancellationToken);
        return new ObjectPhoto { Url = PhotoAddress.OfUpload(taken.Picture!.Hash) }.Of(taken.Picture);
    }

    private async Task<(int, int)[]> PromisedAsync(long id)
    {
        var flat = await engine.FindAsync(id);
        var offer = new OfferMaker(new PlanContent(), "", new(null, null, null, RuleSource.Engine), new() { Name = "" }, new("", "")).Make(flat, null);
        return [.. offer.Photos.Select(p => (p.Width!.Value, p.Height!.Value))];
    }

    private async Task<(int Width, int Height)> SizeAsync(string address)
    {
        using var answer = await engine.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((200, "image/jpeg"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var content = await answer.Content.ReadAsByteArrayAsync();
        var facts = engine.Services.GetRequiredService<PictureWorkshop>().Read(content).Facts!;
        return (facts.Width, facts.Height);
    }
}
