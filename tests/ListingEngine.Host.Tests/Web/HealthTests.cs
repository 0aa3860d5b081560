using System.Net;
using ListingEngine.Host.Data;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Web;

public sealed class HealthTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Is_ready_once_nothing_is_being_made()
    {
        var readiness = engine.Services.GetRequiredService<Readiness>();
        readiness.Awaits = "the demonstration";
        using var early = await engine.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Equal("the demonstration is being made", await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        readiness.Awaits = null;
        using var ready = await engine.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }
}
