using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Objects.Card;

namespace ListingEngine.Host.Tests.Photos.Uploads;

public sealed class PhotoUploadTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Adds_pictures_in_the_order_in_which_they_were_sent()
    {
        var id = await engine.NewObjectAsync();
        var answer = await engine.UploadAsync(id, ("b.png", TestPictures.Png(seed: 10)), ("a.png", TestPictures.Png(800, 600, seed: 11)), ("c.jpg", TestPictures.Jpeg(seed: 12)));
        Assert.Equal(3, (int)answer["added"]!);
        Assert.Equal(["b.png", "a.png", "c.jpg"], answer.Names());
        var photos = (await engine.FindAsync(id)).Photos;
        Assert.Equal(answer.Hashes(), photos.Select(p => p.Hash));
        Assert.All(photos, p => Assert.Equal(PhotoAddress.OfUpload(p.Hash!), p.Url));
        Assert.Equal((800, 600), (photos[1].Width, photos[1].Height));
        Assert.Equal("{\"name\":\"a.png\",\"url\":\"" + photos[1].Url + "\",\"hash\":\"" + photos[1].Hash + "\",\"width\":800,\"height\":600,\"problem\":null,\"message\":null}",
            answer["photos"]![1]!.ToJsonString());
    }

    [Fact]
    public async Task Answers_each_file_for_itself_and_a_bad_one_stops_no_other()
    {
        var id = await engine.NewObjectAsync();
        var jpeg = TestPictures.Jpeg(seed: 20);
        var answer = await engine.UploadAsync(id,
            ("page.jpg", "<html>not found</html>"u8.ToArray()), ("nothing.jpg", []), ("cut.jpg", TestPictures.Jpeg(1200, 900, seed: 21)[..3000]),
            ("good.jpg", jpeg), ("again.jpg", jpeg), ("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray()),
            ("last.png", TestPictures.Png(seed: 22)));
        Assert.Equal(["NotAPicture", "Empty", "Broken", null, "Double", "NotAPicture", null], answer.Problems());
        Assert.Equal(2, (int)answer["added"]!);
        Assert.Equal("The object has this picture already", (string?)answer["photos"]![4]!["message"]);
        Assert.Equal(2, (await engine.FindAsync(id)).Photos.Count);
    }

    [Fact]
    public async Task Tells_problems_in_Russian_unless_asked_otherwise()
    {
        var id = await engine.NewObjectAsync();
        var (_, answer) = await engine.TryAsync(HttpMethod.Post, $"/objects/{id}/photos", PhotoStock.Form(("page.jpg", "<html>"u8.ToArray())));
        Assert.Equal("Это не картинка", (string?)answer["photos"]![0]!["message"]);
    }

    [Fact]
    public async Task The_same_upload_again_adds_nothing()
    {
        var id = await engine.NewObjectAsync();
        (string, byte[])[] files = [("a.png", TestPictures.Png(seed: 30)), ("b.png", TestPictures.Png(seed: 31))];
        await engine.UploadAsync(id, files);
        var answer = await engine.UploadAsync(id, files);
        Assert.Equal(["Double", "Double"], answer.Problems());
        Assert.Equal(2, (await engine.FindAsync(id)).Photos.Count);
    }

    [Fact]
    public async Task Uploads_at_once_to_one_object_lose_no_photo()
    {
        var id = await engine.NewObjectAsync();
        var uploads = Enumerable.Range(0, 6).Select(i => engine.UploadAsync(id, ($"{i}.png", TestPictures.Png(seed: 40 + i))));
        var edits = Enumerable.Range(0, 6).Select(i => engine.TryAsync(HttpMethod.Patch, $"/objects/{id}", $$"""{"price":{{i}}}"""));
        await Task.WhenAll(Task.WhenAll(uploads), Task.WhenAll(edits));
        Assert.Equal(6, (await engine.FindAsync(id)).Photos.Count);
    }

    [Theory]
    [InlineData("../../etc/passwd.png", "passwd.png")]
    [InlineData(@"C:\Фото\кухня.png", "кухня.png")]
    [InlineData("a\tb.png", "ab.png")]
    public async Task A_name_is_cut_to_its_last_part(string told, string kept)
    {
        var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(TestPictures.Png(seed: 500 + told.Length));
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"files\"; filename*=UTF-8''{Uri.EscapeDataString(told)}");
        form.Add(file);
        var (_, answer) = await engine.TryAsync(HttpMethod.Post, $"/objects/{await engine.NewObjectAsync()}/photos", form);
        Assert.Equal([kept], answer.Names());
        Assert.Equal(kept, await engine.SqlAsync($"SELECT name FROM pictures WHERE hash = '{answer.Hashes()[0]}'"));
    }

    [Fact]
    public async Task An_object_has_at_most_500_photos()
    {
        var id = await engine.NewObjectAsync();
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { photos = Enumerable.Range(0, 499).Select(i => new { url = $"https://img.example.test/{i}.jpg" }) });
        var answer = await engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 60)), ("b.png", TestPictures.Png(seed: 61)));
        Assert.Equal([null, "TooManyPhotos"], answer.Problems());
    }

    [Fact]
    public async Task An_upload_of_5_gigabytes_is_refused_before_it_is_sent()
    {
        var id = await engine.NewObjectAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", engine.Http.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/objects/{id}/photos HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: {RunningEngine.Key}\r\n" +
            "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5368709120\r\n\r\n--b\r\n"), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(connection.GetStream());
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await answer.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Photos:MaxUploadBytes", await answer.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{}", 415)]
    [InlineData("multipart/form-data", "", 415)]
    [InlineData("multipart/form-data; boundary=b", "no form at all", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.png\"\r\n\r\ncut", 400)]
    public async Task What_is_no_form_is_refused_with_a_sentence(string type, string body, int status)
    {
        var id = await engine.NewObjectAsync();
        var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var (told, problem) = await engine.TryAsync(HttpMethod.Post, $"/objects/{id}/photos", content);
        Assert.Equal(status, told);
        Assert.NotEmpty((string)problem["detail"]!);
    }

    [Fact]
    public async Task A_form_without_files_adds_nothing()
    {
        var (status, answer) = await engine.TryAsync(HttpMethod.Post, $"/objects/{await engine.NewObjectAsync()}/photos", new MultipartFormDataContent { { new StringContent("x"), "note" } });
        Assert.Equal((200, 0), (status, (int)answer["added"]!));
        Assert.Empty(answer["photos"]!.AsArray());
    }

    [Fact]
    public async Task The_change_stands_in_the_history_of_the_object()
    {
        var id = await engine.NewObjectAsync();
        await engine.UploadAsync(id, ("a.png", TestPictures.Png(seed: 70)));
        var became = JsonNode.Parse((string)(await engine.SqlAsync($"SELECT became::text FROM object_changes WHERE object_id = {id} AND jsonb_exists(became, 'photos')"))!)!;
        Assert.Single(became["photos"]!.AsArray());
    }
}
