using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using ListingEngine.Host.Tests.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.People;

/// <summary>What needs an engine of its own: limits, restarts, links that grow old.</summary>
public sealed class DoorTests(TestServer server) : IAsyncLifetime
{
    private readonly RunningEngine _engine = new(server) { TriesPerMinute = 30 };

    public ValueTask InitializeAsync() => _engine.InitializeAsync();

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task A_session_outlives_a_restart()
    {
        using var visitor = await Visitor.SignInAsync(_engine, Role.Agent);
        await _engine.RestartAsync();
        var answer = await visitor.Http.GetAsync(new Uri(_engine.Http.BaseAddress!, "/me"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task One_network_address_does_not_try_without_end()
    {
        using var guesser = Visitor.Stranger(_engine);
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 40 && last != HttpStatusCode.TooManyRequests; i++) last = (await guesser.GetAsync("/sign-in")).StatusCode;
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Fact]
    public async Task An_old_link_says_so()
    {
        using var person = await Visitor.SignInAsync(_engine, Role.Agent);
        await using var scope = _engine.Services.CreateAsyncScope();
        var login = await scope.ServiceProvider.GetRequiredService<ListingDb>().Users.SingleAsync(l => l.PersonId == person.PersonId);
        var link = await scope.ServiceProvider.GetRequiredService<PeopleLinks>().MakeAsync(login);
        _engine.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan = TimeSpan.Zero;
        using var late = Visitor.Stranger(_engine);
        Assert.Contains("устарела", await late.ReadAsync(link), StringComparison.Ordinal);
    }
}
