using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Photos.Page;

namespace ListingEngine.Host.Tests.Objects.Card;

public sealed class KeptPhotosTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    // Nothing is fetched from there, and nobody is asked.
    private const string Own = "http://127.0.0.1/own.jpg";

    [Fact]
    public async Task An_import_keeps_what_a_person_decided_about_the_photos()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("kept")));
        var id = (long)(await engine.SqlAsync("SELECT id FROM objects WHERE external_id = 'kept'"))!;
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var page = await PhotoPage.OpenAsync(visitor, id);
        var last = page.Keys[2];
        (page.Form[$"kind.{last}"], page.Form[$"hidden.{last}"], page.Form[$"caption.{last}"]) = ("Plan", "true", "Наша подпись");
        page = await (await page.PressAsync("First", [2])).PressAsync("Remove", [1]);
        page.Form["add"] = Own;
        await page.SaveAsync();
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("kept", price: 4_900_000, extra: "<image>https://img.example.test/kept/4.jpg</image>")));
        var o = await engine.FindAsync(id);
        Assert.Equal(4_900_000m, o.Price);
        Assert.Equal(
        [
            new ObjectPhoto { Url = "https://img.example.test/kept/3.jpg", Kind = PhotoKind.Plan, NotForPortals = true, Caption = "Наша подпись", Reviewed = true },
            new() { Url = "https://img.example.test/kept/2.jpg" },
            new() { Url = Own, Problem = PhotoProblem.ForbiddenAddress },
            new() { Url = "https://img.example.test/kept/4.jpg" },
        ], o.Photos);
    }

    [Fact]
    public async Task Photos_that_nobody_touched_follow_their_source()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("followed")));
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("followed").Replace("followed/1.jpg", "followed/9.jpg", StringComparison.Ordinal)));
        var id = (long)(await engine.SqlAsync("SELECT id FROM objects WHERE external_id = 'followed'"))!;
        Assert.Equal("https://img.example.test/followed/9.jpg", (await engine.FindAsync(id)).Photos[0].Url);
    }
}
