using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Security;

/// <summary>Another site makes the browser of a signed-in person send our forms.</summary>
public sealed partial class CrossSiteTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Token = "__RequestVerificationToken";

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        var forms = await Handlers.AllAsync(engine);
        Assert.True(forms.Count > 50, $"only {forms.Count} forms were found");
        await AssertRefusedAsync(visitor, forms, []);
    }

    [Fact]
    public async Task No_form_is_taken_with_the_token_of_somebody_else()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        using var attacker = await Visitor.SignInAsync(engine, Role.Agent);
        var theirs = Hidden().Match(await attacker.PageAsync("/me")).Groups[1].Value;
        Assert.NotEmpty(theirs);
        await visitor.PageAsync("/me");
        await AssertRefusedAsync(visitor, await Handlers.AllAsync(engine), new() { [Token] = theirs });
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_another_site()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(visitor, "/sign-out", [])).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(visitor, "/theme", new() { ["theme"] = "dark" })).StatusCode);
        await visitor.PageAsync("/me");
    }

    [Fact]
    public async Task The_api_does_not_know_the_cookie()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync("/api/v1/objects")).StatusCode);
    }

    private static async Task AssertRefusedAsync(Visitor visitor, IEnumerable<string> forms, Dictionary<string, string> fields)
    {
        foreach (var form in forms)
        {
            var answer = await SendAsync(visitor, Part().Replace(form, "1"), fields);
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{form} answered {(int)answer.StatusCode}");
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string path, Dictionary<string, string> fields) =>
        await visitor.Http.PostAsync(path, path == "/settings/imports/upload"
            ? new MultipartFormDataContent { { new StringContent(fields.GetValueOrDefault(Token, "")), Token } } : new FormUrlEncodedContent(fields));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Part();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
