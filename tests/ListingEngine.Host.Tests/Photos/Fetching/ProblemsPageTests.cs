using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>The list of pictures that could not be fetched.</summary>
public sealed class ProblemsPageTests(FetchStock stock) : IClassFixture<FetchStock>
{
    private PictureWorld World => stock.World;

    [Fact]
    public async Task Says_what_happened_to_which_object_and_what_to_do()
    {
        var id = await stock.ImportAsync("listed", [World.Put("listed/1", 404), World.Put("listed/2", TestPictures.Png(seed: 1)), World.Put("listed/3", "text"u8.ToArray())]);
        await stock.PassAsync();
        using var visitor = await Visitor.SignInAsync(stock.Engine, Role.Marketer);
        var page = await visitor.ReadAsync("/photos/problems");
        Assert.Contains(World.At("listed/1"), page, StringComparison.Ordinal);
        Assert.Contains("По этому адресу картинки больше нет. Исправьте адрес в источнике или загрузите файл.", page, StringComparison.Ordinal);
        Assert.Contains("Нужна прямая ссылка на файл", page, StringComparison.Ordinal);
        Assert.DoesNotContain(World.At("listed/2"), page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/objects/{id}/photos\"", await visitor.PageAsync("/photos/problems"), StringComparison.Ordinal);
        var gone = await visitor.ReadAsync("/photos/problems?problem=Gone");
        Assert.Contains(World.At("listed/1"), gone, StringComparison.Ordinal);
        Assert.DoesNotContain(World.At("listed/3"), gone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_one_at_once_and_says_what_came_of_it()
    {
        var url = World.Put("tried/1", 404);
        var id = await stock.ImportAsync("tried", [url]);
        await stock.PassAsync();
        using var visitor = await Visitor.SignInAsync(stock.Engine, Role.Marketer);
        Assert.Contains("По этому адресу картинки больше нет", await TryAsync(visitor, url), StringComparison.Ordinal);
        World.Put("tried/1", TestPictures.Png(seed: 2));
        var page = await TryAsync(visitor, url);
        Assert.Contains("Фотография получена.", page, StringComparison.Ordinal);
        Assert.NotNull((await stock.PhotoAsync(id)).Hash);
        Assert.Contains("Этого адреса в списке уже нет.", await TryAsync(visitor, url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_all_tried_at_once_whatever_their_servers_pause()
    {
        string[] urls = [World.Put("all/1", 404), World.Put("all/2", 502, host: 4), World.Put("all/3", 502, host: 4), World.Put("all/4", 502, host: 4)];
        var id = await stock.ImportAsync("all", urls);
        await stock.PassAsync();
        await stock.PassAsync(TimeSpan.FromMinutes(1.1));
        await stock.PassAsync(TimeSpan.FromMinutes(2.1));
        using var visitor = await Visitor.SignInAsync(stock.Engine, Role.Marketer);
        Assert.Contains("Сервер 127.0.0.4 не отвечает, следующая попытка", await visitor.ReadAsync("/photos/problems"), StringComparison.Ordinal);
        for (var i = 1; i <= 4; i++) World.Put($"all/{i}", TestPictures.Png(seed: i));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/photos/problems?handler=TryAll", [], "/photos/problems")).StatusCode);
        await stock.PassAsync();
        Assert.All(await stock.PhotosAsync(id), p => Assert.NotNull(p.Hash));
    }

    [Fact]
    public async Task Shows_nothing_of_another_company()
    {
        await stock.Engine.SqlAsync("""
            INSERT INTO companies (id, name) VALUES (777, 'Чужая');
            INSERT INTO picture_fetches (company_id, url_hash, url, host, object_ids, next_at, failures, problem)
            VALUES (777, '\xff', 'http://foreign.example.test/1.jpg', 'foreign.example.test', '{}', now() + interval '1 day', 1, 'Gone');
            INSERT INTO picture_hosts (host, failures, until) VALUES ('foreign.example.test', 9, now() + interval '1 year');
            """);
        using var visitor = await Visitor.SignInAsync(stock.Engine, Role.Administrator);
        Assert.DoesNotContain("foreign", await visitor.PageAsync("/photos/problems"), StringComparison.Ordinal);
        await visitor.PostAsync("/photos/problems?handler=Try", new() { ["key"] = "ff" }, "/photos/problems");
        await visitor.PostAsync("/photos/problems?handler=TryAll", [], "/photos/problems");
        Assert.Equal(true, await stock.Engine.SqlAsync("""
            SELECT f.next_at > now() + interval '1 hour' AND f.checked_at IS NULL AND h.until IS NOT NULL
            FROM picture_fetches f JOIN picture_hosts h USING (host) WHERE f.company_id = 777
            """));
    }

    [Fact]
    public async Task Can_be_taken_away_as_a_table()
    {
        var url = World.Put("csv/1", 404);
        var id = await stock.ImportAsync("csv", [url]);
        await stock.PassAsync();
        using var visitor = await Visitor.SignInAsync(stock.Engine, Role.Marketer);
        var csv = await visitor.PageAsync("/photos/problems?handler=Csv");
        Assert.Contains($"{url};По этому адресу картинки больше нет;{id};", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_imports_and_of_quality_tell_how_far_it_is()
    {
        await stock.ImportAsync("progress", [World.Put("progress/1", 404)]);
        await stock.PassAsync();
        using var marketer = await Visitor.SignInAsync(stock.Engine, Role.Marketer);
        foreach (var path in (string[])["/settings/imports", "/quality"])
        {
            var page = await marketer.PageAsync(path);
            Assert.Contains("Фотографии по ссылкам: получено", Visitor.Words(page), StringComparison.Ordinal);
            Assert.Contains("href=\"/photos/problems\"", page, StringComparison.Ordinal);
        }

        using var agent = await Visitor.SignInAsync(stock.Engine, Role.Agent);
        Assert.DoesNotContain("/photos/problems", await agent.PageAsync("/quality"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync("/photos/problems")).StatusCode);
    }

    private static async Task<string> TryAsync(Visitor visitor, string url)
    {
        var key = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(url)));
        await visitor.PostAsync("/photos/problems?handler=Try", new() { ["key"] = key }, "/photos/problems");
        return await visitor.ReadAsync("/photos/problems");
    }
}
