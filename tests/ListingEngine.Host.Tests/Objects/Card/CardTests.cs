using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Tests.Objects.Card;

public sealed class CardTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Hostile = "<script>alert('я')</script>\"><img src=x onerror=alert(1)>";

    [Fact]
    public async Task Shows_the_object_in_words()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync(visitor.PersonId, o =>
        {
            (o.Price, o.TotalArea) = (12_500_000m, 54.3m);
            (o.Attributes.Material, o.Attributes.Title) = (Core.Objects.Values.BuildingMaterial.BrickMonolith, Hostile);
            (o.Address.Line, o.Description) = (Hostile, Hostile);
            o.Photos = [new() { Url = "https://img.example.test/1.jpg", Caption = Hostile }];
        });
        var html = await visitor.PageAsync($"/objects/{id}");
        var words = Visitor.Words(html).Replace('\u00a0', ' ');
        foreach (var told in new[] { "12 500 000 ₽", "54,3 м²", "Кирпич-монолит", "Где рекламируется", "Agent Пробный", "Что скажут площадки" }) Assert.Contains(told, words);
        Assert.DoesNotContain("<script>alert", html);
        Assert.DoesNotContain("<img src=x", html);
        var answer = await visitor.GetAsync($"/objects/{id}");
        Assert.DoesNotContain("img.example.test", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task The_owners_contact_is_shown_on_request_only_and_each_look_is_written_down()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var stranger = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync(agent.PersonId);
        await agent.PostAsync($"/objects/{id}?handler=OwnerSave", new() { ["name"] = "Пётр Собственник", ["phones"] = "+7 900 000-00-77" }, $"/objects/{id}");
        Assert.DoesNotContain("000-00-77", await agent.PageAsync($"/objects/{id}"));
        Assert.Equal(0, await LooksAsync(id));
        var shown = await (await agent.PostAsync($"/objects/{id}?handler=Owner", [], $"/objects/{id}")).Content.ReadAsStringAsync();
        Assert.Contains("000-00-77", shown);
        Assert.Contains("Просмотр записан в журнал", shown);
        Assert.Equal(1, await LooksAsync(id));
        foreach (var act in new[] { "Owner", "OwnerSave" })
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.PostAsync($"/objects/{id}?handler={act}", [], $"/objects/{id}")).StatusCode);
        Assert.Equal(1, await LooksAsync(id));
        Assert.DoesNotContain("handler=Owner", await stranger.PageAsync($"/objects/{id}"));
    }

    [Fact]
    public async Task Archives_and_restores_to_what_it_was()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Granted = Rights.Archive);
        var id = await engine.PutAsync(agent.PersonId, o => o.Status = ObjectStatus.Reserved);
        await ActAsync(agent, id, "Archive");
        Assert.Equal(ObjectStatus.Archived, (await engine.FindAsync(id)).Status);
        await ActAsync(agent, id, "Restore");
        Assert.Equal(ObjectStatus.Reserved, (await engine.FindAsync(id)).Status);
        Assert.Contains("В архиве", await agent.ReadAsync($"/objects/{id}"));
    }

    [Fact]
    public async Task Confirms_copies_and_hands_over()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Granted = Rights.HandOver | Rights.CreateObjects);
        using var heir = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync(agent.PersonId, o => o.Attributes.AvitoId = 77);
        await ActAsync(agent, id, "Confirm");
        Assert.True(DateTimeOffset.UtcNow - (await engine.FindAsync(id)).ConfirmedAt < TimeSpan.FromMinutes(1));
        var answer = await agent.PostAsync($"/objects/{id}?handler=Copy", [], $"/objects/{id}");
        var copy = await engine.FindAsync(long.Parse(answer.Headers.Location!.ToString().Split('/')[2], System.Globalization.CultureInfo.InvariantCulture));
        var original = await engine.FindAsync(id);
        Assert.Equal((ObjectStatus.Draft, original.Price, null, agent.PersonId), (copy.Status, copy.Price, copy.Attributes.AvitoId, copy.AgentId));
        Assert.Equal(original.Photos, copy.Photos);
        await ActAsync(agent, id, "HandOver", new() { ["heir"] = $"{heir.PersonId}" });
        Assert.Equal(heir.PersonId, (await engine.FindAsync(id)).AgentId);
        Assert.Contains("Ответственный: Agent Пробный", await heir.ReadAsync($"/objects/{id}"));
    }

    [Fact]
    public async Task Acts_on_the_object_of_another_are_refused()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var id = await engine.PutAsync();
        foreach (var act in new[] { "Confirm", "Archive", "Restore", "Copy", "HandOver" })
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.PostAsync($"/objects/{id}?handler={act}", new() { ["heir"] = $"{agent.PersonId}" }, $"/objects/{id}")).StatusCode);
    }

    [Fact]
    public async Task The_history_says_who_changed_what_in_words()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator, p => p.Name = "Мария Правкина");
        var id = await engine.PutAsync(with: o => (o.Price, o.Attributes.HasLift) = (5_000_000m, null));
        var form = FormReader.Of(await visitor.PageAsync($"/objects/{id}/edit"));
        (form["price"], form["attributes.hasLift"]) = ("4 800 000", "true");
        await form.SendAsync(visitor, $"/objects/{id}/edit");
        var words = (await visitor.ReadAsync($"/objects/{id}")).Replace('\u00a0', ' ');
        Assert.Contains("Мария Правкина", words);
        Assert.Contains("5 000 000 ₽ → 4 800 000 ₽", words);
        Assert.Contains("Лифт: не указано → да", words);
        Assert.Contains("Цена менялась", words);
    }

    private Task<int> LooksAsync(long id) => engine.InDbAsync(db => db.Audit.CountAsync(a => a.Act == AuditAct.OwnerSeen && a.SubjectId == id));

    private static async Task ActAsync(Visitor visitor, long id, string act, Dictionary<string, string>? fields = null) =>
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync($"/objects/{id}?handler={act}", fields ?? [], $"/objects/{id}")).StatusCode);
}
