using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.People;

public sealed class SignInTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        using var known = await Visitor.SignInAsync(engine, Role.Agent);
        using var stranger = Visitor.Stranger(engine);
        var wrong = await (await stranger.SignInAsync(known.Email, "не тот пароль")).TextAsync();
        var unknown = await (await stranger.SignInAsync("nobody@example.test", "не тот пароль")).TextAsync();
        Assert.Contains("Почта или пароль не подходят", wrong, StringComparison.Ordinal);
        Assert.Contains("Почта или пароль не подходят", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_is_known_in_whatever_case_it_is_typed()
    {
        using var known = await Visitor.SignInAsync(engine, Role.Agent);
        using var again = Visitor.Stranger(engine);
        Assert.Equal(HttpStatusCode.Redirect, (await again.SignInAsync(known.Email.ToUpperInvariant(), Visitor.Password)).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_door_even_to_the_right_one()
    {
        using var known = await Visitor.SignInAsync(engine, Role.Agent);
        using var guesser = Visitor.Stranger(engine);
        for (var i = 0; i < 5; i++) await guesser.SignInAsync(known.Email, $"догадка номер {i}");
        Assert.Contains("вход закрыт на 15 минут", await (await guesser.SignInAsync(known.Email, Visitor.Password)).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(1L, await engine.SqlAsync($"SELECT least(count(*), 1) FROM audit WHERE act = 'LockedOut'"));
    }

    [Fact]
    public async Task Whoever_left_neither_comes_in_nor_stays_in()
    {
        using var gone = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SqlAsync($"UPDATE people SET left_at = now() WHERE id = {gone.PersonId}");
        Assert.Equal(HttpStatusCode.Redirect, (await gone.GetAsync("/me")).StatusCode);
        Assert.Contains("не подходят", await (await gone.SignInAsync(gone.Email, Visitor.Password)).TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    public async Task The_way_on_after_signing_in_stays_within_the_office(string next)
    {
        using var known = await Visitor.SignInAsync(engine, Role.Agent);
        using var again = Visitor.Stranger(engine);
        var answer = await again.PostAsync("/sign-in", new() { ["email"] = known.Email, ["password"] = Visitor.Password, ["next"] = next });
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_right_taken_away_counts_at_once()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        await visitor.PageAsync("/settings/company");
        await engine.SqlAsync($"UPDATE people SET denied = 'ManageCompany' WHERE id = {visitor.PersonId}");
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/settings/company")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_sessions_at_once()
    {
        using var here = await Visitor.SignInAsync(engine, Role.Agent);
        using var there = Visitor.Stranger(engine);
        await there.SignInAsync(here.Email, Visitor.Password);
        await there.PageAsync("/me");
        await here.PostAsync("/me?handler=SignOut", [], from: "/me");
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        using var person = await Visitor.SignInAsync(engine, Role.Agent);
        var link = await LinkAsync(person.PersonId);
        using var first = Visitor.Stranger(engine);
        Assert.Equal(HttpStatusCode.Redirect, (await ChooseAsync(first, link, person.Email)).StatusCode);
        await first.PageAsync("/me");
        using var second = Visitor.Stranger(engine);
        Assert.Contains("уже использована", await second.ReadAsync(link), StringComparison.Ordinal);
        Assert.Contains("уже использована", await (await ChooseAsync(second, link, person.Email)).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/me")).StatusCode);
    }

    [Fact]
    public async Task A_short_password_is_refused_with_a_sentence()
    {
        using var person = await Visitor.SignInAsync(engine, Role.Agent);
        using var first = Visitor.Stranger(engine);
        Assert.Contains("короче 10 знаков", await (await ChooseAsync(first, await LinkAsync(person.PersonId), person.Email, "коротко")).TextAsync(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ChooseAsync(Visitor visitor, string link, string email, string password = "совсем новый пароль")
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(link[link.IndexOf('?', StringComparison.Ordinal)..]);
        return visitor.PostAsync("/password", new() { ["id"] = $"{query["id"]}", ["token"] = $"{query["token"]}", ["email"] = email, ["password"] = password }, from: "/sign-in");
    }

    private async Task<string> LinkAsync(long person)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        var login = await scope.ServiceProvider.GetRequiredService<ListingDb>().Users.SingleAsync(l => l.PersonId == person);
        return await scope.ServiceProvider.GetRequiredService<PeopleLinks>().MakeAsync(login);
    }
}
