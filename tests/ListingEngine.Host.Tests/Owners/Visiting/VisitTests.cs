using ListingEngine.Host.Data;

namespace ListingEngine.Host.Tests.Owners.Visiting;

public sealed class VisitTests(VisitStock stock) : IClassFixture<VisitStock>, IAsyncLifetime
{
    private AdvertSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await AdvertSite.StartAsync(30);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Lists_that_lead_back_to_themselves_end()
    {
        _site.Put("/round", AdvertSite.ListOf(_site.Adverts.Select(a => a.Number), "/round?p=2"));
        _site.Put("/round?p=2", AdvertSite.ListOf(_site.Adverts.Select(a => a.Number), "/round"));
        var visit = await stock.VisitAsync(await stock.AddAsync($"{_site.Address}/round"));
        Assert.Equal((VisitEnd.Done, 2, 30), (visit.End, visit.ListPages, visit.New));
    }

    [Fact]
    public async Task Lists_that_go_on_without_anything_new_end()
    {
        for (var page = 1; page < 9; page++) _site.Put($"/same?p={page}", AdvertSite.ListOf(_site.Adverts.Select(a => a.Number), $"/same?p={page + 1}"));
        Assert.Equal((VisitEnd.Done, 2), await EndAsync($"{_site.Address}/same?p=1"));
    }

    [Fact]
    public async Task A_list_that_says_it_goes_on_and_does_not_ends_there()
    {
        _site.Put("/short", AdvertSite.ListOf(_site.Adverts.Select(a => a.Number), "/nowhere"));
        Assert.Equal((VisitEnd.Done, 1), await EndAsync($"{_site.Address}/short"));
    }

    [Fact]
    public async Task A_long_list_goes_on_where_the_last_visit_stopped()
    {
        for (var i = 0; i < 220; i++) _site.Place(4_000_000 + i);
        var id = await stock.AddAsync(_site.List, mostPages: 2);
        var ends = new List<VisitEnd?>();
        for (var i = 0; i < 3; i++)
        {
            ends.Add((await stock.VisitAsync(id)).End);
            if (i == 0) Assert.Equal($"{_site.Address}/list?p=3", (await stock.SourceAsync(id)).ResumeAt);
        }

        Assert.Equal([VisitEnd.Cut, VisitEnd.Cut, VisitEnd.Done], ends);
        Assert.Equal(_site.Adverts.Order(), await stock.KnownAsync(id));
    }

    [Fact]
    public async Task A_page_of_results_that_is_not_understood_takes_no_advert_down_and_alarms()
    {
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        _site.Put("/list", AdvertSite.Page("Главная", "<div id=\"app\"></div>"));
        for (var i = 0; i < 4; i++) Assert.Equal(VisitEnd.Partial, (await stock.VisitAsync(id)).End);
        Assert.Equal(30, (await stock.KnownAsync(id)).Count);
        Assert.Equal(SiteTrouble.ListMisread, (await stock.SourceAsync(id)).Problem);
        Assert.Equal("SourceMisread", await stock.AlarmsAsync(id));
    }

    [Fact]
    public async Task A_list_that_suddenly_shows_little_is_not_believed()
    {
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        _site.Put("/list", AdvertSite.ListOf(_site.Adverts.Take(5).Select(a => a.Number)));
        for (var i = 0; i < 4; i++) await stock.VisitAsync(id);
        Assert.Equal(30, (await stock.KnownAsync(id)).Count);
        Assert.Equal((SiteTrouble.Shrunk, "5\n30"), ((await stock.SourceAsync(id)).Problem, (await stock.SourceAsync(id)).ProblemDetail));
    }

    [Fact]
    public async Task What_the_list_no_longer_shows_is_gone_when_its_page_is_or_after_two_whole_visits()
    {
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        var (removed, hidden) = (_site.Adverts[3], _site.Adverts[7]);
        _site.Adverts.Remove(removed);
        _site.Put("/list", AdvertSite.ListOf(_site.Adverts.Where(a => a != hidden).Select(a => a.Number)));
        Assert.Equal(1, (await stock.VisitAsync(id)).Gone);
        Assert.Contains(hidden, await stock.KnownAsync(id));
        Assert.Equal(1, (await stock.VisitAsync(id)).Gone);
        Assert.Equal(28, (await stock.KnownAsync(id)).Count);
    }

    [Theory]
    [InlineData("Вы не робот?", SiteTrouble.Captcha)]
    [InlineData("Before you continue", SiteTrouble.Consent)]
    public async Task A_question_instead_of_the_page_ends_the_visit_and_is_said(string title, string code)
    {
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        _site.Put("/list", $"<html><head><title>{title}</title></head><body><p>{title}</p></body></html>");
        var asked = _site.Asked.Count;
        Assert.Equal(VisitEnd.Outage, (await stock.VisitAsync(id)).End);
        Assert.Equal(asked + 1, _site.Asked.Count);
        var source = await stock.SourceAsync(id);
        Assert.Equal((code, 4), (source.Problem, source.Failures));
        Assert.Equal(30, (await stock.KnownAsync(id)).Count);
    }

    [Fact]
    public async Task Patience_that_the_site_asks_for_is_had()
    {
        var id = await stock.AddAsync(_site.Put("/busy", http =>
        {
            (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (429, "7200");
            return Task.CompletedTask;
        }));
        await stock.VisitAsync(id);
        var source = await stock.SourceAsync(id);
        Assert.Equal((SiteTrouble.Busy, 120), (source.Problem, (source.NextAt!.Value - stock.Now).TotalMinutes));
    }

    [Theory]
    [InlineData(401, SiteTrouble.Refused, 6)]
    [InlineData(403, SiteTrouble.Refused, 6)]
    [InlineData(500, SiteTrouble.Failing, 1)]
    [InlineData(404, SiteTrouble.Gone, 6)]
    public async Task A_list_that_is_refused_climbs_the_ladder(int status, string code, int rung)
    {
        var id = await stock.AddAsync(_site.Put("/shut", http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        }));
        await stock.VisitAsync(id);
        var source = await stock.SourceAsync(id);
        Assert.Equal((code, rung), (source.Problem, source.Failures));
    }

    [Fact]
    public async Task A_list_that_robots_forbid_is_not_asked_for()
    {
        _site.Robots = "User-agent: ListingEngine\nDisallow: /list";
        var id = await stock.AddAsync(_site.List);
        Assert.Equal(VisitEnd.Forbidden, (await stock.VisitAsync(id)).End);
        Assert.Equal(["/robots.txt"], _site.Asked);
        Assert.Equal(SiteTrouble.Robots, (await stock.SourceAsync(id)).Problem);
    }

    [Fact]
    public async Task Nothing_is_asked_while_robots_cannot_be_had()
    {
        _site.Put("/robots.txt", http =>
        {
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        Assert.Equal(["/robots.txt"], _site.Asked);
        Assert.Equal(SiteTrouble.NoRobots, (await stock.SourceAsync(id)).Problem);
    }

    [Fact]
    public async Task One_bad_page_stops_nothing()
    {
        var (broken, large) = (_site.Adverts[4].Number, _site.Adverts[9].Number);
        _site.Put($"/advert/{broken}", http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        _site.Put($"/advert/{large}", new string('x', 2_000_000));
        var id = await stock.AddAsync(_site.List);
        var visit = await stock.VisitAsync(id);
        Assert.Equal((VisitEnd.Done, 28, 2), (visit.End, visit.New, visit.Problems));
        Assert.Equal([SiteTrouble.TooLarge, SiteTrouble.Failing], (await stock.ProblemsAsync(id)).Select(p => p.Code).Order());
        Assert.Null((await stock.SourceAsync(id)).Problem);
    }

    [Fact]
    public async Task An_advert_that_leads_to_the_list_was_taken_down()
    {
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        var sold = _site.Adverts[2].Number;
        _site.Put($"/advert/{sold}", http =>
        {
            http.Response.Redirect("/list");
            return Task.CompletedTask;
        });
        stock.Pass(TimeSpan.FromDays(1));
        Assert.Equal(1, (await stock.VisitAsync(id)).Gone);
        Assert.Equal(29, (await stock.KnownAsync(id)).Count);
    }

    [Fact]
    public async Task A_feed_gives_its_adverts_without_their_pages()
    {
        string Feed(int offers) => "<?xml version=\"1.0\"?><realty-feed>" + string.Concat(Enumerable.Range(1, offers).Select(i =>
            $"<offer internal-id=\"{i}\"><type>продажа</type><category>квартира</category><url>{_site.Address}/flat/{500_000 + i}</url><price><value>{5_000_000 + i}</value><currency>RUB</currency></price></offer>")) + "</realty-feed>";
        _site.Put("/feed.xml", Feed(6), "application/xml");
        var id = await stock.AddAsync($"{_site.Address}/feed.xml");
        Assert.Equal((VisitEnd.Done, 6), await NewAsync(id));
        _site.Put("/feed.xml", Feed(4), "application/xml");
        await stock.VisitAsync(id);
        Assert.Equal(2, (await stock.VisitAsync(id)).Gone);
        Assert.Equal(["/feed.xml", "/feed.xml", "/feed.xml", "/robots.txt"], _site.Asked.Order());
    }

    [Fact]
    public async Task A_source_that_is_not_due_is_left_alone()
    {
        var id = await stock.AddAsync(_site.List);
        await stock.VisitAsync(id);
        var asked = _site.Asked.Count;
        await stock.Engine.SqlAsync($"UPDATE watched_sources SET next_at = NULL WHERE id = {id}");
        await stock.VisitAsync(id);
        Assert.Equal(asked, _site.Asked.Count);
    }

    private async Task<(VisitEnd?, int)> EndAsync(string entrance)
    {
        var visit = await stock.VisitAsync(await stock.AddAsync(entrance));
        return (visit.End, visit.ListPages);
    }

    private async Task<(VisitEnd?, int)> NewAsync(long id)
    {
        var visit = await stock.VisitAsync(id);
        return (visit.End, visit.New);
    }
}
