using ListingEngine.Core.Objects;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Tests.Photos;

namespace ListingEngine.Host.Tests.Objects.Card;

public sealed class PhotoTwinsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private static readonly PictureWorkshop Workshop = new();

    [Fact]
    public async Task The_card_names_an_object_with_the_same_picture()
    {
        var hash = await engine.TakeAsync(DemoPictures.All["kitchen-1"]);
        var (one, other) = (await PutAsync(hash), await PutAsync(hash));
        Assert.Contains($"№ {other} · 1 та же фотография", await SimilarAsync(one));
        Assert.Contains($"№ {one} · 1 та же фотография", await SimilarAsync(other));
    }

    [Fact]
    public async Task The_card_names_an_object_whose_picture_was_turned_and_made_smaller()
    {
        var picture = DemoPictures.All["bedroom-1"];
        var (hash, changed) = (await engine.TakeAsync(picture), await engine.TakeAsync(Workshop.Make(Workshop.Turn(picture, 1), new("small", 300, 50))));
        Assert.NotEqual(hash, changed);
        var (one, other) = (await PutAsync(hash), await PutAsync(changed));
        Assert.Contains($"№ {other} · 1 та же фотография", await SimilarAsync(one));
    }

    [Fact]
    public async Task Pictures_in_common_are_counted()
    {
        var (hall, kitchen) = (await engine.TakeAsync(DemoPictures.All["hall-1"]), await engine.TakeAsync(DemoPictures.All["bath-1"]));
        var (one, other) = (await PutAsync(hall, kitchen), await PutAsync(kitchen, hall));
        Assert.Contains($"№ {other} · 2 те же фотографии", await SimilarAsync(one));
    }

    [Theory]
    [InlineData(PhotoKind.Plan, null)]
    [InlineData(PhotoKind.Document, null)]
    [InlineData(PhotoKind.Photo, PhotoFlag.Blurred)]
    public async Task A_plan_a_document_and_a_flagged_picture_are_no_sign(PhotoKind kind, PhotoFlag? flag)
    {
        var hash = await engine.TakeAsync(DemoPictures.All["office-1"]);
        var (one, other) = (await PutAsync(hash), await PutAsync(new ObjectPhoto { Url = "/plan.jpg", Hash = hash, Kind = kind, Flag = flag }));
        Assert.DoesNotContain($"№ {other} ", await SimilarAsync(one));
        Assert.DoesNotContain($"№ {one} ", await SimilarAsync(other));
    }

    [Fact]
    public async Task A_picture_of_many_objects_is_no_sign()
    {
        var hash = await engine.TakeAsync(DemoPictures.All["facade-1"]);
        var ids = new List<long>();
        for (var i = 0; i < 5; i++) ids.Add(await PutAsync(hash));
        Assert.Contains("1 та же фотография", await SimilarAsync(ids[0]));
        await PutAsync(hash);
        Assert.DoesNotContain("та же фотография", await SimilarAsync(ids[0]));
    }

    [Fact]
    public async Task An_archived_object_and_one_of_another_company_are_not_named()
    {
        var hash = await engine.TakeAsync(DemoPictures.All["garage-1"]);
        var (one, archived, foreign) = (await PutAsync(hash), await PutAsync(hash), await PutAsync(hash));
        await engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id = {archived}");
        await engine.SqlAsync($"INSERT INTO companies (name) VALUES ('Чужая'); UPDATE objects SET company_id = (SELECT max(id) FROM companies) WHERE id = {foreign}");
        Assert.DoesNotContain("та же фотография", await SimilarAsync(one));
    }

    private Task<long> PutAsync(params string[] hashes) => PutAsync([.. hashes.Select(h => new ObjectPhoto { Url = $"/{h}.jpg", Hash = h })]);

    // Without a price nothing is similar but by its pictures.
    private Task<long> PutAsync(params ObjectPhoto[] photos) => engine.PutAsync(with: o =>
    {
        (o.Price, o.TotalArea, o.LandArea, o.Status) = (null, null, null, ObjectStatus.Active);
        (o.Address.Line, o.Photos) = (null, [.. photos]);
    });

    private async Task<string> SimilarAsync(long id)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var words = Visitor.Words(await visitor.PageAsync($"/objects/{id}")).Replace('\u00a0', ' ');
        return words[words.IndexOf("Похожие объекты", StringComparison.Ordinal)..].Replace(" · · ", " · ", StringComparison.Ordinal);
    }
}
