using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Photos.Page;

/// <summary>Files given to the page, and the pictures that are made of them.</summary>
public sealed class UploadedPhotosTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Each_file_is_told_for_itself_without_a_script()
    {
        var (visitor, id) = await OpenAsync();
        var picture = TestPictures.Jpeg(seed: 40);
        var said = await SendAsync(visitor, id, ("кухня.jpg", picture), ("опять.jpg", picture), ("план.jpg", "<html>"u8.ToArray()), ("b.png", TestPictures.Png(seed: 41)));
        Assert.Contains("Добавлено 2 из 4.", said);
        Assert.Contains("кухня.jpg добавлена", said);
        Assert.Contains("опять.jpg Эта картинка у объекта уже есть", said);
        Assert.Contains("план.jpg Это не картинка", said);
        Assert.Contains("b.png добавлена", said);
        Assert.Equal(2, (await PhotosAsync(id)).Count);
    }

    [Fact]
    public async Task The_pages_script_gets_a_tile_for_each_picture_and_no_clash_from_its_own_uploads()
    {
        var (visitor, id) = await OpenAsync();
        await SendAsync(visitor, id, ("a.png", TestPictures.Png(seed: 50)));
        var page = await PhotoPage.OpenAsync(visitor, id);
        visitor.Http.DefaultRequestHeaders.Add("HX-Request", "true");
        visitor.Http.DefaultRequestHeaders.Add("RequestVerificationToken", page.Form["__RequestVerificationToken"]);
        var part = await (await visitor.Http.PostAsync($"/objects/{id}/photos/upload", PhotoStock.Form(("b.png", TestPictures.Png(seed: 51))))).Content.ReadAsStringAsync();
        Assert.DoesNotContain("<html", part);
        Assert.Contains("data-photo=", part);
        var fresh = (await PhotosAsync(id))[1].Url;
        page.Form["fresh"] = fresh;
        page.Form.Fields.AddRange([new("row", "new"), new("url.new", fresh), new("caption.new", "Вид")]);
        Assert.Equal(HttpStatusCode.Redirect, (await page.SaveAsync()).StatusCode);
        Assert.Equal("Вид", (await PhotosAsync(id))[1].Caption);
    }

    [Fact]
    public async Task Files_that_came_as_they_were_ready_stand_as_they_were_chosen()
    {
        var (visitor, id) = await OpenAsync();
        await SendAsync(visitor, id, [.. Enumerable.Range(60, 4).Select(seed => ($"{seed}.png", TestPictures.Png(seed: seed)))]);
        var urls = (await PhotosAsync(id)).ConvertAll(p => p.Url);
        var body = new List<KeyValuePair<string, string>> { new("url", urls[3]), new("url", urls[1]), new("__RequestVerificationToken", (await PhotoPage.OpenAsync(visitor, id)).Form["__RequestVerificationToken"]) };
        Assert.Equal(HttpStatusCode.NoContent, (await visitor.Http.PostAsync($"/objects/{id}/photos?handler=Order", new FormUrlEncodedContent(body))).StatusCode);
        Assert.Equal([urls[0], urls[3], urls[2], urls[1]], (await PhotosAsync(id)).Select(p => p.Url));
    }

    [Fact]
    public async Task A_turned_photo_is_another_picture_under_its_old_name_and_turns_back()
    {
        var (visitor, id) = await OpenAsync();
        await SendAsync(visitor, id, ("a.png", TestPictures.Png(800, 600, seed: 70)));
        var before = Assert.Single(await PhotosAsync(id));
        var page = await (await PhotoPage.OpenAsync(visitor, id)).PressAsync("TurnRight", [0]);
        Assert.Contains("Повёрнута 1 фотография.", page.Words);
        var turned = Assert.Single(await PhotosAsync(id));
        Assert.Equal((before.Url, 600, 800), (turned.Url, turned.Width, turned.Height));
        Assert.NotEqual(before.Hash, turned.Hash);
        page = await page.UndoAsync();
        Assert.Equal(before, Assert.Single(await PhotosAsync(id)));
        page = await (await page.PressAsync("TurnLeft", [0], isTicked: true)).PressAsync("TurnLeft", [0], isTicked: true);
        Assert.Equal((800, 600), (Assert.Single(await PhotosAsync(id)).Width, Assert.Single(await PhotosAsync(id)).Height));
        Assert.Contains("Вернуть исходную", page.Words);
        await page.PressAsync("Original", [0]);
        Assert.Equal(before, Assert.Single(await PhotosAsync(id)));
    }

    [Fact]
    public async Task A_photo_is_cropped_within_its_borders_only()
    {
        var (visitor, id) = await OpenAsync();
        await SendAsync(visitor, id, ("a.png", TestPictures.Png(800, 600, seed: 71)));
        var photo = Assert.Single(await PhotosAsync(id));
        var page = await PhotoPage.OpenAsync(visitor, id);
        page.Form["act"] = $"Crop:{page.Keys[0]}";
        var crop = (await page.SaveAsync()).Headers.Location!.OriginalString;
        Assert.Equal($"/objects/{id}/photos/{photo.Hash}/crop", crop);
        var refused = await visitor.PostAsync(crop, Part(500, 0, 400, 300));
        Assert.Contains("Рамка не помещается в картинку 800 × 600", await refused.TextAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.PostAsync(crop, Part(0, 0, 20, 20))).StatusCode);
        await visitor.PostAsync(crop, Part(100, 50, 400, 300));
        var cropped = Assert.Single(await PhotosAsync(id));
        Assert.Equal((photo.Url, 400, 300), (cropped.Url, cropped.Width, cropped.Height));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(crop)).StatusCode);
        await (await PhotoPage.OpenAsync(visitor, id)).UndoAsync();
        Assert.Equal(photo, Assert.Single(await PhotosAsync(id)));
    }

    [Fact]
    public async Task The_original_is_given_under_its_name_to_who_may_edit_the_object()
    {
        var (visitor, id) = await OpenAsync();
        var file = TestPictures.Png(seed: 72);
        await SendAsync(visitor, id, ("Кухня.jpeg", file));
        var hash = Assert.Single(await PhotosAsync(id)).Hash;
        var answer = await visitor.GetAsync($"/objects/{id}/photos/{hash}/original");
        Assert.Equal(file, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "Кухня.png"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync($"/objects/{id}/photos/{hash}/original")).StatusCode);
        var own = await engine.PutAsync(agent.PersonId);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/objects/{own}/photos/{hash}/original")).StatusCode);
        using var stranger = Visitor.Stranger(engine);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync($"/objects/{id}/photos/{hash}/original")).StatusCode);
    }

    [Fact]
    public async Task What_is_suggested_happens_when_it_is_confirmed_and_is_not_asked_twice()
    {
        var (visitor, id) = await OpenAsync();
        await SendAsync(visitor, id, ("plan.png", TestPictures.Png(800, 600, seed: 80)), ("tiny.png", TestPictures.Png(320, 200, seed: 81)), ("dark.png", TestPictures.Png(900, 600, seed: 85)));
        var (plan, tiny, dark) = ((await PhotosAsync(id))[0], (await PhotosAsync(id))[1], (await PhotosAsync(id))[2]);
        await engine.SqlAsync($"""
            UPDATE pictures SET looks = ARRAY[0, 0, 0, 0]::bigint[], brightness = 120, sharpness = 300 WHERE hash IN ('{plan.Hash}', '{tiny.Hash}', '{dark.Hash}');
            UPDATE pictures SET looks_like_plan = true WHERE hash = '{plan.Hash}';
            UPDATE pictures SET brightness = 20 WHERE hash = '{dark.Hash}'
            """);
        var page = await PhotoPage.OpenAsync(visitor, id);
        Assert.Contains("Предлагаем 3 правки", page.Words);
        page = await page.PressAsync("Decline", [2]);
        Assert.Contains("Предлагаем 2 правки", page.Words);
        page = await page.PressAsync("Agree:all");
        Assert.DoesNotContain("Предлагаем", page.Words);
        Assert.Equal(
        [
            tiny with { Flag = PhotoFlag.Tiny, Reviewed = true }, dark with { Reviewed = true }, plan with { Kind = PhotoKind.Plan, Reviewed = true },
        ], await PhotosAsync(id));
        Assert.Contains("Предлагаем 2 правки", (await page.UndoAsync()).Words);
    }

    [Fact]
    public async Task A_form_of_another_site_brings_no_files()
    {
        var (visitor, id) = await OpenAsync();
        var answer = await visitor.Http.PostAsync($"/objects/{id}/photos/upload", PhotoStock.Form(("a.png", TestPictures.Png(seed: 90))));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await PhotosAsync(id));
    }

    private async Task<(Visitor Visitor, long Id)> OpenAsync() =>
        (await Visitor.SignInAsync(engine, Role.Administrator), await engine.PutAsync(with: o => o.Photos = []));

    private static async Task<string> SendAsync(Visitor visitor, long id, params (string Name, byte[] Content)[] files)
    {
        var page = await PhotoPage.OpenAsync(visitor, id);
        using var form = new MultipartFormDataContent { { new StringContent(page.Form["__RequestVerificationToken"]), "__RequestVerificationToken" } };
        foreach (var (name, content) in files)
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentDisposition = new("form-data") { Name = "files", FileNameStar = name };
            form.Add(file);
        }

        return await (await visitor.Http.PostAsync($"/objects/{id}/photos/upload", form)).TextAsync();
    }

    private static Dictionary<string, string> Part(int left, int top, int width, int height) =>
        new() { ["Left"] = $"{left}", ["Top"] = $"{top}", ["Width"] = $"{width}", ["Height"] = $"{height}" };

    private async Task<List<ObjectPhoto>> PhotosAsync(long id) => (await engine.FindAsync(id)).Photos;
}
