using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests;
using ListingEngine.Host.Data;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Gate;

public sealed partial class AccessTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Every_address_says_whom_it_lets_in() =>
        Assert.DoesNotContain(await Address.AllAsync(engine.Services), a => a.Needs is null && !a.IsOpen);

    [Fact]
    public async Task The_table_in_the_docs_is_what_the_addresses_say() =>
        Committed.AssertHolds("docs/access.md", AccessPage.Make(await Address.AllAsync(engine.Services)));

    [Theory]
    [InlineData(Role.Agent)]
    [InlineData(Role.Head)]
    [InlineData(Role.Marketer)]
    [InlineData(Role.Administrator)]
    public async Task Every_page_lets_in_whom_the_table_names(Role role)
    {
        using var visitor = await Visitor.SignInAsync(engine, role);
        foreach (var address in (await Address.AllAsync(engine.Services)).Where(a => a.Method is Address.Page or "GET" && !a.IsApi && !a.Route.StartsWith("/oops", StringComparison.Ordinal)))
        {
            var status = (int)(await visitor.GetAsync(Real(address, visitor))).StatusCode;
            Assert.True(status < 500, $"{role} {address.Route} answered {status}");
            Assert.True(status == 403 != address.LetsIn(role), $"{role} {address.Route} answered {status}");
        }
    }

    [Theory]
    [InlineData(Role.Agent)]
    [InlineData(Role.Head)]
    [InlineData(Role.Marketer)]
    [InlineData(Role.Administrator)]
    public async Task Every_form_is_taken_from_whom_the_table_names(Role role)
    {
        using var visitor = await Visitor.SignInAsync(engine, role);
        foreach (var address in (await Address.AllAsync(engine.Services)).Where(a => a.Method == Address.Page && !a.IsOpen))
        {
            if (address.LetsIn(role)) continue;
            var answer = await visitor.PostAsync(Real(address, visitor), [], from: "/");
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{role} {address.Route} answered {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(Role.Agent)]
    [InlineData(Role.Head)]
    [InlineData(Role.Marketer)]
    [InlineData(Role.Administrator)]
    public async Task Every_address_of_the_api_lets_in_whom_the_table_names(Role role)
    {
        using var http = new HttpClient { BaseAddress = engine.Http.BaseAddress, DefaultRequestHeaders = { { "X-Api-Key", await KeyAsync(RoleRights.Of(role)) } } };
        foreach (var address in (await Address.AllAsync(engine.Services)).Where(a => a.IsApi))
        {
            using var request = new HttpRequestMessage(new(address.Method), Real(address));
            if (address.Method != "GET") request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
            using var answer = await http.SendAsync(request);
            Assert.True((int)answer.StatusCode == 403 != address.LetsIn(role), $"{role} {address.Method} {address.Route} answered {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_from_every_closed_page()
    {
        using var stranger = Visitor.Stranger(engine);
        foreach (var address in (await Address.AllAsync(engine.Services)).Where(a => a.Method == Address.Page && !a.IsOpen))
        {
            var answer = await stranger.GetAsync(Real(address));
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/sign-in", StringComparison.Ordinal), address.Route);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_at_every_page()
    {
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        foreach (var address in (await Address.AllAsync(engine.Services)).Where(a => a.Method == Address.Page && !a.Route.StartsWith("/oops", StringComparison.Ordinal)))
        {
            var answer = await visitor.Http.PostAsync(Real(address), new FormUrlEncodedContent([]));
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{address.Route} answered {(int)answer.StatusCode}");
        }
    }

    private async Task<string> KeyAsync(Rights scopes)
    {
        var key = $"le_{Guid.NewGuid():N}";
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, default);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        db.ApiKeys.Add(new() { CompanyId = db.CompanyId, Name = "walk", Hash = SHA256.HashData(Encoding.UTF8.GetBytes(key)), Hint = key[..8], Scopes = scopes });
        await db.SaveChangesAsync();
        return key;
    }

    // One's own card: that of somebody with more rights is refused for another reason.
    private static string Real(Address address, Visitor? visitor = null) =>
        Part().Replace(address.Route, part => visitor is not null && part.Value.StartsWith("{person", StringComparison.Ordinal) ? $"{visitor.PersonId}" : "1");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Part();
}
