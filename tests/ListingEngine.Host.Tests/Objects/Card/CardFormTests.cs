using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.Card;

public sealed class CardFormTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Theory]
    [InlineData(Deal.Sale)]
    [InlineData(Deal.LongRent)]
    [InlineData(Deal.DailyRent)]
    public async Task Saving_an_unchanged_form_changes_nothing_in_an_object_of_any_kind(Deal deal)
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        foreach (var kind in Enum.GetValues<ObjectKind>())
        {
            var id = await engine.PutAsync(kind: kind, deal: deal);
            var before = await engine.FindAsync(id);
            var form = FormReader.Of(await visitor.PageAsync($"/objects/{id}/edit"));
            var answer = await form.SendAsync(visitor, $"/objects/{id}/edit");
            Assert.Equal($"/objects/{id}", answer.Headers.Location?.ToString());
            Assert.True(before.Revision == (await engine.FindAsync(id)).Revision, $"{kind} {deal} changed by saving");
            await visitor.PageAsync($"/objects/{id}");
        }
    }

    [Fact]
    public async Task Makes_an_object_of_what_was_typed_in_russian_forms()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var form = FormReader.Of(await visitor.PageAsync("/objects/new"));
        form["price"] = "12 500 000 ₽";
        form["totalArea"] = "54,3 м²";
        form["rooms"] = "2";
        form["floor"] = "−1";
        form["address.line"] = "ул. Ленина, д. 5";
        form["address.latitude"] = "55,7512";
        form["metro"] = "Сокол, 5 мин пешком\r\nАэропорт, 10 мин транспортом";
        form["tags"] = "топ, новый";
        form["attributes.hasLift"] = "false";
        form["attributes.material"] = "BrickMonolith";
        form.Fields.AddRange([new("attributes.views", "Yard"), new("attributes.views", "Sunny")]);
        form["attributes.keyHandover"] = "2027-03-01";
        form["photos"] = "https://img.example.test/b.jpg\r\nhttps://img.example.test/a.jpg";
        var answer = await form.SendAsync(visitor, "/objects/new");
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Visitor.Words(await answer.Content.ReadAsStringAsync()));
        var o = await engine.FindAsync(long.Parse(answer.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((12_500_000m, 54.3m, 2, -1), (o.Price, o.TotalArea, o.Rooms, o.Floor));
        Assert.Equal(("ул. Ленина, д. 5", 55.7512m), (o.Address.Line, o.Address.Latitude));
        Assert.Equal([new MetroStation { Name = "Сокол", WalkMinutes = 5 }, new() { Name = "Аэропорт", TransportMinutes = 10 }], o.Metro);
        Assert.Equal(["топ", "новый"], o.Tags);
        Assert.Equal((false, Core.Objects.Values.BuildingMaterial.BrickMonolith), (o.Attributes.HasLift, o.Attributes.Material));
        Assert.Equal(new DateOnly(2027, 3, 1), o.Attributes.KeyHandover);
        Assert.Equal(["https://img.example.test/b.jpg", "https://img.example.test/a.jpg"], o.Photos.Select(p => p.Url));
        Assert.Equal((visitor.PersonId, "manual", $"le-{o.Id}"), (o.AgentId, o.Source, o.FeedId));
    }

    [Fact]
    public async Task Says_what_to_mend_beside_the_field_and_keeps_what_was_typed()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync();
        var before = await engine.FindAsync(id);
        var form = FormReader.Of(await visitor.PageAsync($"/objects/{id}/edit"));
        (form["price"], form["rooms"], form["address.latitude"], form["description"]) = ("дорого", "-3", "555", "<script>alert(1)</script>");
        var answer = await form.SendAsync(visitor, $"/objects/{id}/edit");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("value=\"дорого\"", html);
        Assert.Contains("id=\"price-fault\"", html);
        Assert.Contains("id=\"rooms-fault\"", html);
        Assert.Contains("id=\"address.latitude-fault\"", html);
        Assert.DoesNotContain("<script>alert", html);
        Assert.Contains("&lt;script&gt;alert", html);
        Assert.Equal(before.Revision, (await engine.FindAsync(id)).Revision);
    }

    [Fact]
    public async Task Another_kind_shows_other_fields_and_keeps_what_was_typed()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var form = FormReader.Of(await visitor.PageAsync("/objects/new"));
        (form["kind"], form["price"], form["attributes.buildingSeries"]) = ("House", "5 000 000", "П-44");
        var html = await (await form.SendAsync(visitor, "/objects/new?handler=Draw")).Content.ReadAsStringAsync();
        Assert.Contains("id=\"landArea\"", html);
        Assert.Contains("value=\"5 000 000\"", html);
        Assert.Contains("value=\"П-44\"", html);
        Assert.DoesNotContain("id=\"attributes.hasRubbishChute\"", html);
    }

    [Fact]
    public async Task Warns_of_the_same_flat_and_says_what_portals_miss_while_typing()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var twin = await engine.PutAsync(with: o =>
        {
            (o.Floor, o.TotalArea, o.Status) = (7, 61.5m, ObjectStatus.Active);
            (o.Address.Line, o.Address.Locality) = ("улица Двойников, 9", "Пробный");
        });
        var form = FormReader.Of(await visitor.PageAsync("/objects/new"));
        (form["address.line"], form["floor"], form["totalArea"]) = ("ул. Двойников, д. 9", "7", "61,5");
        var html = await (await form.SendAsync(visitor, "/objects/new?handler=Check")).Content.ReadAsStringAsync();
        Assert.Contains($"href=\"/objects/{twin}\"", html);
        Assert.Contains("href=\"#price\"", html);
        Assert.DoesNotContain("<html", html);
    }

    [Fact]
    public async Task Who_may_not_edit_is_refused_and_what_is_not_there_is_not_found()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        var (own, foreign) = (await engine.PutAsync(visitor.PersonId), await engine.PutAsync(other.PersonId));
        await visitor.PageAsync($"/objects/{own}/edit");
        await visitor.PageAsync($"/objects/{foreign}");
        foreach (var path in new[] { $"/objects/{foreign}/edit", $"/objects/{foreign}/photos" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync(path, new() { ["price"] = "1" }, "/objects/new")).StatusCode);
        }

        foreach (var path in new[] { "/objects/999999999", "/objects/999999999/edit", "/objects/999999999/photos" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task An_object_of_another_company_is_not_found()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var id = await engine.PutAsync();
        await engine.SqlAsync($"INSERT INTO companies (name) VALUES ('Чужая') ON CONFLICT DO NOTHING; UPDATE objects SET company_id = (SELECT max(id) FROM companies) WHERE id = {id}");
        foreach (var path in new[] { $"/objects/{id}", $"/objects/{id}/edit", $"/objects/{id}/photos" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
        foreach (var act in new[] { "Confirm", "Archive", "Restore", "Copy", "HandOver", "Owner", "OwnerSave" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync($"/objects/{id}?handler={act}", [], "/objects/new")).StatusCode);
    }
}
