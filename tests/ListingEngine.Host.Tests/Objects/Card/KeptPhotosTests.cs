using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.Card;

public sealed class KeptPhotosTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Begins = "<form method=\"post\" class=\"photo-form\"";

    [Fact]
    public async Task An_import_keeps_what_a_person_decided_about_the_photos()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("kept")));
        var id = (long)(await engine.SqlAsync("SELECT id FROM objects WHERE external_id = 'kept'"))!;
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var form = FormReader.Of(await visitor.PageAsync($"/objects/{id}/photos"), Begins);
        (form["kind.2"], form["hidden.2"], form["caption.2"]) = ("Plan", "true", "Наша подпись");
        (form["first"], form["remove"], form["add"]) = ("2", "0", "https://img.example.test/own.jpg");
        await form.SendAsync(visitor, $"/objects/{id}/photos");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("kept", price: 4_900_000, extra: "<image>https://img.example.test/kept/4.jpg</image>")));
        var o = await engine.FindAsync(id);
        Assert.Equal(4_900_000m, o.Price);
        Assert.Equal(
        [
            new ObjectPhoto { Url = "https://img.example.test/kept/3.jpg", Kind = PhotoKind.Plan, NotForPortals = true, Caption = "Наша подпись" },
            new() { Url = "https://img.example.test/kept/2.jpg" },
            new() { Url = "https://img.example.test/own.jpg" },
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
