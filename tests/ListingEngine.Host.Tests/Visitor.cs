using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests;

/// <summary>A person at a browser without scripts: keeps cookies, reads pages, sends forms with their token.</summary>
public sealed partial class Visitor : IDisposable
{
    public const string Password = "верная лошадь батарея";

    private Visitor(RunningEngine engine) => Http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() })
    {
        BaseAddress = engine.Http.BaseAddress,
        DefaultRequestHeaders = { { "Accept-Language", "ru" } },
    };

    public HttpClient Http { get; }

    public long PersonId { get; private set; }

    public string Email { get; private set; } = "";

    public static Visitor Stranger(RunningEngine engine) => new(engine);

    /// <summary>A new person of that role, signed in.</summary>
    public static async Task<Visitor> SignInAsync(RunningEngine engine, Role role, Action<Person>? with = null, bool ofInstallation = false)
    {
        var visitor = new Visitor(engine);
        await visitor.JoinAsync(engine, role, with, ofInstallation);
        var answer = await visitor.SignInAsync(visitor.Email, Password);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return visitor;
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password) => PostAsync("/sign-in", new() { ["email"] = email, ["password"] = password });

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>The page's HTML; anything but 200 fails the test.</summary>
    public async Task<string> PageAsync(string path)
    {
        var answer = await GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode}: {html}");
        return html;
    }

    /// <summary>The page's words, without marks and line breaks.</summary>
    public async Task<string> ReadAsync(string path) => Words(await PageAsync(path));

    /// <summary>Sends a form as the page at <paramref name="from"/> (the same address when null) would.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields, string? from = null)
    {
        var page = await (await GetAsync(from ?? path)).Content.ReadAsStringAsync();
        var token = Token().Match(page) is { Success: true } found ? found.Groups[1].Value : "";
        return await Http.PostAsync(path, new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))), TestContext.Current.CancellationToken);
    }

    public static string Words(string html) => Blanks().Replace(WebUtility.HtmlDecode(Marks().Replace(html, " ")), " ");

    public void Dispose() => Http.Dispose();

    private async Task JoinAsync(RunningEngine engine, Role role, Action<Person>? with, bool ofInstallation)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        Email = $"{role}-{Guid.NewGuid():N}@example.test".ToLowerInvariant();
        var person = new Person { CompanyId = db.CompanyId, Name = $"{role} Пробный", Email = Email, Role = role };
        with?.Invoke(person);
        db.People.Add(person);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        PersonId = person.Id;
        var login = await scope.ServiceProvider.GetRequiredService<PeopleLinks>().AddAsync(person.Id, Email, ofInstallation);
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Login>>().AddPasswordAsync(login, Password)).Succeeded);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
