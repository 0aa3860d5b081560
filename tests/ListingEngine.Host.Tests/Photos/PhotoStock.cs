using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Photos;

/// <summary>Pictures put into a running engine.</summary>
internal static class PhotoStock
{
    public static async Task<long> NewObjectAsync(this RunningEngine engine) =>
        (long)(await engine.SendAsync(HttpMethod.Post, "/objects", new { kind = "Flat", deal = "Sale" }))["id"]!;

    public static MultipartFormDataContent Form(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "files", name);
        return form;
    }

    public static async Task<JsonNode> UploadAsync(this RunningEngine engine, long id, params (string Name, byte[] Content)[] files)
    {
        var (status, answer) = await engine.TryAsync(HttpMethod.Post, $"/objects/{id}/photos?lang=en", Form(files));
        Assert.True(status == 200, $"{status}: {answer}");
        return answer;
    }

    /// <summary>The hash of a picture that the first company holds now.</summary>
    public static async Task<string> TakeAsync(this RunningEngine engine, byte[] picture, string? madeFrom = null)
    {
        var company = await engine.InDbAsync(db => Task.FromResult(db.CompanyId));
        var taken = await engine.Services.GetRequiredService<PhotoIntake>().TakeAsync(company, picture, "test.png", madeFrom, TestContext.Current.CancellationToken);
        Assert.Null(taken.Problem);
        return taken.Picture!.Hash;
    }

    public static IPictureShelf Shelf(this RunningEngine engine) => engine.Services.GetRequiredService<IPictureShelf>();

    public static Task<bool> HasOriginalAsync(this RunningEngine engine, string hash) => engine.Shelf().HasAsync(ShelfKeys.Original(hash), CancellationToken.None);

    public static List<string?> Names(this JsonNode answer) => [.. answer["photos"]!.AsArray().Select(p => (string?)p!["name"])];

    public static List<string?> Problems(this JsonNode answer) => [.. answer["photos"]!.AsArray().Select(p => (string?)p!["problem"])];

    public static List<string?> Hashes(this JsonNode answer) => [.. answer["photos"]!.AsArray().Select(p => (string?)p!["hash"])];
}
