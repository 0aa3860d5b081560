using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Privacy;
using ListingEngine.Host.Owners.Visiting;
using ListingEngine.Host.Tests.Alarms;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Privacy;

/// <summary>How long owners' data are kept.</summary>
public sealed class RetentionTests(ClockedEngine clocked) : IClassFixture<ClockedEngine>
{
    private readonly RunningEngine _engine = clocked.Engine;

    [Fact]
    public async Task Forgets_adverts_that_nobody_took_when_their_time_is_over()
    {
        var old = await KeptAsync("https://example.org/3000001", "+7 913 000-11-01");
        var taken = await KeptAsync("https://example.org/3000002", "+7 913 000-11-02");
        await _engine.SetAsync(taken, a => a.State = AdvertState.Taken);
        clocked.Pass(TimeSpan.FromDays(100));
        var seen = await KeptAsync("https://example.org/3000003", "+7 913 000-11-03");
        await RoundAsync();
        Assert.Null((await _engine.AdvertAsync(old)).ForgottenAt);
        clocked.Pass(TimeSpan.FromDays(81));
        await RoundAsync();
        var forgotten = await _engine.AdvertAsync(old);
        Assert.NotNull(forgotten.ForgottenAt);
        Assert.Empty(forgotten.Phones);
        Assert.Null(forgotten.Contact);
        Assert.Equal("https://example.org/3000001", forgotten.Link);
        Assert.Equal(["+79130001102"], (await _engine.AdvertAsync(taken)).Phones);
        Assert.Equal(["+79130001103"], (await _engine.AdvertAsync(seen)).Phones);
    }

    [Fact]
    public async Task Knows_an_advert_again_that_its_site_shows_anew()
    {
        var id = await KeptAsync("https://example.org/3000004", "+7 913 000-11-04");
        clocked.Pass(TimeSpan.FromDays(200));
        await RoundAsync();
        Assert.Equal(id, await KeptAsync("https://example.org/3000004", "+7 913 000-11-04"));
        var again = await _engine.AdvertAsync(id);
        Assert.Equal(["+79130001104"], again.Phones);
        Assert.Null(again.ForgottenAt);
    }

    [Fact]
    public async Task Goes_by_each_companys_own_rule()
    {
        var ours = await KeptAsync("https://example.org/3000005", "+7 913 000-11-05");
        var theirs = await OfOtherAsync(keepDays: 10);
        clocked.Pass(TimeSpan.FromDays(11));
        await RoundAsync();
        Assert.Equal(["+79130001105"], (await _engine.AdvertAsync(ours)).Phones);
        Assert.Equal(true, await _engine.SqlAsync($"SELECT forgotten_at IS NOT NULL AND phones = '{{}}' FROM owner_adverts WHERE id = {theirs}"));
    }

    [Fact]
    public async Task Throws_old_kept_pages_away_and_keeps_what_was_wrong_with_them()
    {
        var id = await _engine.InCompanyAsync(async s =>
        {
            var db = s.GetRequiredService<ListingDb>();
            var source = ErasureTests.Source(db.CompanyId);
            db.WatchedSources.Add(source);
            await db.SaveChangesAsync();
            var problem = new SourceProblem { SourceId = source.Id, CompanyId = db.CompanyId, Address = "https://example.org/bad", Code = "page.unknown", At = clocked.Now, Page = ProblemShelf.Pack("<p>") };
            db.SourceProblems.Add(problem);
            await db.SaveChangesAsync();
            return problem.Id;
        });
        await RoundAsync();
        Assert.Equal(false, await _engine.SqlAsync($"SELECT page IS NULL FROM source_problems WHERE id = {id}"));
        clocked.Pass(TimeSpan.FromDays(181));
        await RoundAsync();
        Assert.Equal(true, await _engine.SqlAsync($"SELECT page IS NULL AND code = 'page.unknown' FROM source_problems WHERE id = {id}"));
    }

    private async Task<long> KeptAsync(string address, string phone) => (await _engine.TakeAsync(Adverts.Page(phone), address)).AdvertId!.Value;

    private async Task<long> OfOtherAsync(int keepDays)
    {
        await using var scope = _engine.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var company = new Company { Name = "Другое агентство", Adverts = new() { KeepDays = keepDays } };
        db.Companies.Add(company);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var now = clocked.Now;
        var advert = new OwnerAdvert { CompanyId = company.Id, Site = "example.org", ExternalId = "1", Phones = ["+79130001106"], FoundAt = now, ChangedAt = now, SeenAt = now };
        db.OwnerAdverts.Add(advert);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return advert.Id;
    }

    private async Task RoundAsync()
    {
        await using var scope = _engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RetentionRound>().RunAsync(TestContext.Current.CancellationToken);
    }
}
