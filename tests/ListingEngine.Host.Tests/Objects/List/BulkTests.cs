using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.List;

public sealed partial class BulkTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await engine.SqlAsync("DELETE FROM objects");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_agent_changes_own_objects_is_refused_others_and_can_undo_it()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var own = await engine.AddAsync("{}", agent.PersonId);
        var others = await engine.AddAsync("{}");
        var act = $"/objects/bulk?act=Reserve&pick={own}&pick={others}&sort=price";
        var asked = (await agent.ReadAsync(act)).Replace('\u00a0', ' ');
        Assert.Contains("Изменится 1 объект, выбрано 2 объекта", asked, StringComparison.Ordinal);
        Assert.Contains("Нельзя изменить 1 объект", asked, StringComparison.Ordinal);
        var done = await agent.PostAsync(act, [], act);
        Assert.Equal("/objects?sort=price", done.Headers.Location?.OriginalString);
        Assert.Equal("Reserved Active", await StatusesAsync());
        Assert.Equal(1L, await engine.SqlAsync($"SELECT count(*) FROM audit WHERE act = 'ObjectsChanged' AND person_id = {agent.PersonId}"));

        var page = await agent.PageAsync("/objects?sort=price");
        var undo = WebUtility.HtmlDecode(Undo().Match(page).Groups[1].Value);
        using var stranger = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Contains("Отменять нечего", await stranger.ReadAsync(undo), StringComparison.Ordinal);
        Assert.Contains("Станет как было: 1 объект", (await agent.ReadAsync(undo)).Replace('\u00a0', ' '), StringComparison.Ordinal);
        await agent.PostAsync(undo, [], undo);
        Assert.Equal("Active Active", await StatusesAsync());
        Assert.Contains("Отменять нечего", await agent.ReadAsync(undo), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_leaves_alone_what_somebody_changed_since()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var (one, two) = (await engine.AddAsync("{}", agent.PersonId), await engine.AddAsync("{}", agent.PersonId));
        var act = $"/objects/bulk?act=Reserve&pick={one}&pick={two}";
        await agent.PostAsync(act, [], act);
        await engine.SqlAsync($"UPDATE objects SET status = 'Closed' WHERE id = {two}");
        var undo = WebUtility.HtmlDecode(Undo().Match(await agent.PageAsync("/objects?view=none")).Groups[1].Value);
        await agent.PostAsync(undo, [], undo);
        Assert.Equal("Active Closed", await StatusesAsync());
    }

    [Fact]
    public async Task Rights_of_the_set_are_the_rights_of_each_object()
    {
        using var head = await Visitor.SignInAsync(engine, Role.Head);
        var department = await engine.SqlAsync($"INSERT INTO departments (company_id, name, head_id) SELECT company_id, 'Отдел {Guid.NewGuid():N}', id FROM people WHERE id = {head.PersonId} RETURNING id");
        using var member = await Visitor.SignInAsync(engine, Role.Agent, p => p.DepartmentId = (long)department!);
        await engine.AddAsync("{}", head.PersonId);
        await engine.AddAsync("{}", member.PersonId);
        await engine.AddAsync("{}");
        Assert.Contains("Изменится 2 объекта", await WillAsync(head, "Close"), StringComparison.Ordinal);
        Assert.Contains("Изменится 1 объект,", await WillAsync(member, "Close"), StringComparison.Ordinal);
        using var bound = await Visitor.SignInAsync(engine, Role.Agent, p => p.Denied = Rights.HandOver | Rights.Archive);
        await engine.AddAsync("{}", bound.PersonId);
        Assert.Contains("Изменится 0 объектов", await WillAsync(bound, "Archive"), StringComparison.Ordinal);
        Assert.Contains("Изменится 0 объектов", await WillAsync(bound, $"HandOver&toAgent={head.PersonId}"), StringComparison.Ordinal);
        Assert.Contains("Изменится 1 объект,", await WillAsync(bound, "Confirm"), StringComparison.Ordinal);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("Изменится 4 объекта", await WillAsync(marketer, "Archive"), StringComparison.Ordinal);
        Assert.Contains("Изменится 0 объектов", await WillAsync(marketer, $"HandOver&toAgent={head.PersonId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_theirs_to_change_is_refused_and_another_companys_object_is_not_there()
    {
        var foreign = await engine.ForeignAsync("Чужая улица, 2");
        var others = await engine.AddAsync("{}");
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var act = $"/objects/bulk?act=Archive&pick={others}";
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.PostAsync(act, [], act)).StatusCode);
        var administrator = await engine.AdministratorAsync();
        var abroad = $"/objects/bulk?act=Archive&pick={foreign}";
        Assert.Contains("выбрано 0 объектов", (await administrator.ReadAsync(abroad)).Replace('\u00a0', ' '), StringComparison.Ordinal);
        await administrator.PostAsync(abroad, [], abroad);
        Assert.Equal("Active", await engine.SqlAsync($"SELECT status FROM objects WHERE id = {foreign}"));
    }

    [Theory]
    [InlineData("act=Explode&pick=1", "Выберите действие")]
    [InlineData("act=Archive", "Отметьте объекты")]
    [InlineData("act=HandOver&pick=1&toAgent=999999", "Выберите сотрудника")]
    [InlineData("act=AddTag&pick=1", "Напишите метку")]
    [InlineData("act=Archive&all=true&price.from=дорого", "не понято")]
    public async Task Says_what_is_missing(string query, string says)
    {
        var visitor = await engine.AdministratorAsync();
        var answer = await visitor.GetAsync($"/objects/bulk?{query}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(says, await visitor.ReadAsync("/objects?view=none"), StringComparison.Ordinal);
    }

    private static async Task<string> WillAsync(Visitor visitor, string act) => (await visitor.ReadAsync($"/objects/bulk?act={act}&all=true")).Replace('\u00a0', ' ');

    private async Task<string> StatusesAsync() => (string)(await engine.SqlAsync("SELECT string_agg(status, ' ' ORDER BY id) FROM objects"))!;

    [GeneratedRegex("href=\"(/objects/undo[^\"]*)\"")]
    private static partial Regex Undo();
}
