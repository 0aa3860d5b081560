using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Photos;

namespace ListingEngine.Host.Tests.Objects;

/// <summary>What the engine knows of photos and what programs may tell of them.</summary>
public sealed class PhotoFactsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Unknown = "0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public async Task An_object_that_is_sent_back_as_it_was_read_is_as_it_was()
    {
        var id = await engine.NewObjectAsync();
        await engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 300)));
        await engine.InDbAsync(async db =>
        {
            var o = (await db.Objects.FindAsync(id))!;
            o.Photos = [.. o.Photos, new() { Url = "https://img.example.test/gone.jpg", Problem = PhotoProblem.Gone, Flag = PhotoFlag.Dark, MainOn = ["avito"] }];
            return await db.SaveChangesAsync();
        });
        var before = (await engine.FindAsync(id)).Photos;
        var read = (JsonObject)await engine.GetAsync($"/objects/{id}");
        foreach (var engines in (string[])["id", "source", "feedId", "createdAt", "updatedAt", "confirmedAt", "unread"]) read.Remove(engines);
        var answer = await engine.SendAsync(HttpMethod.Put, $"/objects/{id}", read);
        Assert.Equal(read["photos"]!.ToJsonString(), answer["photos"]!.ToJsonString());
        Assert.Equivalent(before, (await engine.FindAsync(id)).Photos, strict: true);
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { price = 1 });
        Assert.Equivalent(before, (await engine.FindAsync(id)).Photos, strict: true);
    }

    [Fact]
    public async Task Hash_size_and_problem_are_not_for_others_to_tell()
    {
        var id = await engine.NewObjectAsync();
        var hash = (await engine.UploadAsync(id, ("a.png", TestPictures.Png(700, 500, seed: 301)))).Hashes()[0];
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new
        {
            photos = new object[]
            {
                new { url = $"/photos/{hash}/full.jpg", hash = Unknown, width = 1, height = 1, problem = "Gone", caption = "Кухня" },
                new { url = "https://img.example.test/new.jpg", hash, width = 1, height = 1, problem = "Gone" },
            },
        });
        var photos = (await engine.FindAsync(id)).Photos;
        Assert.Equal(new ObjectPhoto { Url = $"/photos/{hash}/full.jpg", Hash = hash, Width = 700, Height = 500, Caption = "Кухня" }, photos[0]);
        Assert.Equal(new ObjectPhoto { Url = "https://img.example.test/new.jpg" }, photos[1]);
    }

    [Fact]
    public async Task A_picture_of_the_company_is_taken_by_any_of_its_addresses()
    {
        var hash = await engine.TakeAsync(TestPictures.Png(700, 500, seed: 302));
        foreach (var url in (string[])[$"/photos/{hash}/full.jpg", $"/photos/{hash}/portal-0123456789abcdef.jpg", $"{engine.Http.BaseAddress}photos/{hash}/thumb.jpg"])
        {
            var made = await engine.SendAsync(HttpMethod.Post, "/objects", new { kind = "Flat", deal = "Sale", photos = new[] { new { url } } });
            Assert.Equal(new ObjectPhoto { Url = $"/photos/{hash}/full.jpg", Hash = hash, Width = 700, Height = 500 }, (await engine.FindAsync((long)made["id"]!)).Photos.Single());
        }
    }

    [Fact]
    public async Task A_picture_that_was_turned_keeps_its_name_and_its_new_hash()
    {
        var id = await engine.NewObjectAsync();
        var hash = (await engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 303)))).Hashes()[0];
        var turned = await engine.TakeAsync(TestPictures.Png(seed: 304), madeFrom: hash);
        await engine.SqlAsync($"UPDATE objects SET photos = jsonb_set(photos, '{{0,hash}}', '\"{turned}\"') WHERE id = {id}");
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = new[] { new { url = $"/photos/{hash}/full.jpg", kind = "View" } } });
        var photo = (await engine.FindAsync(id)).Photos.Single();
        Assert.Equal(($"/photos/{hash}/full.jpg", turned, PhotoKind.View), (photo.Url, photo.Hash, photo.Kind));
    }

    [Fact]
    public async Task A_picture_of_another_company_is_refused()
    {
        var hash = await engine.TakeAsync(TestPictures.Png(seed: 305));
        await engine.SqlAsync($"UPDATE pictures SET company_id = 777 WHERE hash = '{hash}'");
        foreach (var url in (string[])[$"/photos/{hash}/full.jpg", $"{engine.Http.BaseAddress}photos/{hash}/full.jpg", $"/photos/{Unknown}/full.jpg"])
        {
            var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", $$"""{"kind":"Flat","deal":"Sale","photos":[{"url":"https://img.example.test/1.jpg"},{"url":"{{url}}"}]}""");
            Assert.Equal(400, status);
            Assert.Equal("The company holds no such picture: upload it first.", (string?)problem["errors"]!["photos[1].url"]![0]);
        }
    }

    [Theory]
    [InlineData("""{"url":"ftp://img.example.test/1.jpg"}""", "photos[0].url")]
    [InlineData("""{"url":"/photos/1/full.jpg"}""", "photos[0].url")]
    [InlineData("""{"url":"https://img.example.test/1.jpg","mainOn":["nowhere"]}""", "photos[0].mainOn")]
    [InlineData("""{"url":"https://img.example.test/1.jpg","mainOn":[null]}""", "photos[0].mainOn")]
    [InlineData("""{"url":"https://img.example.test/1.jpg","flag":"Ugly"}""", "photos[0].flag")]
    public async Task A_photo_that_cannot_be_is_refused_by_its_field(string photo, string field)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", $$"""{"kind":"Flat","deal":"Sale","photos":[{{photo}}]}""");
        Assert.Equal(400, status);
        Assert.NotNull(problem["errors"]![field]);
    }
}
