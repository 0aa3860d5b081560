using ListingEngine.Core.Objects;
using ListingEngine.Host.Owners.Inbox.Letters;
using ListingEngine.Host.Tests.Alarms;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Inbox;

/// <summary>A letter a day tells what is new in the searches that people want letters about.</summary>
public sealed class SearchLetterTests(TestServer server) : IAsyncLifetime
{
    // A browser's own clock judges cookies: the days of the test are still to come.
    private static readonly DateTimeOffset Noon = new(DateTime.Today.AddDays(1).AddHours(12));

    private readonly MovableClock _clock = new(Noon);
    private MailBox _mail = null!;
    private RunningEngine _engine = null!;
    private Visitor _agent = null!;

    public async ValueTask InitializeAsync()
    {
        _mail = await MailBox.StartAsync();
        _engine = new(server) { Clock = _clock, Settings = _mail.Settings };
        await _engine.InitializeAsync();
        _agent = await Visitor.SignInAsync(_engine, Role.Agent);
    }

    public async ValueTask DisposeAsync()
    {
        _agent.Dispose();
        await _engine.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact]
    public async Task Comes_once_a_day_with_what_is_new_and_without_phones()
    {
        await _engine.AdvertAsync();
        await KeepAsync("Недорогие", "priceTo=6000000");
        await MorningAsync(days: 1);
        Assert.Empty(_mail.To(_agent.Email));
        _clock.Now = Noon.AddDays(1).AddHours(1);
        var id = await _engine.AdvertAsync();
        await _engine.AdvertAsync(a => a.Price = 9_000_000);
        await RoundAsync();
        Assert.Empty(_mail.To(_agent.Email));
        await MorningAsync(days: 2);
        await RoundAsync();
        var letter = Assert.Single(_mail.To(_agent.Email));
        Assert.Equal("Новые объявления собственников: Недорогие", letter.Subject);
        Assert.Contains($"/owners/{id}", letter.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("9 000 000", letter.TextBody!.Replace('\u00a0', ' '), StringComparison.Ordinal);
        foreach (var words in new[] { letter.TextBody, letter.HtmlBody }) Assert.DoesNotContain("0001122", words!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_server_refuses_is_not_tried_again_before_the_next_day()
    {
        await KeepAsync("Все", "deal=Sale");
        await _engine.AdvertAsync(a => a.FoundAt = Noon.AddHours(1).ToUniversalTime());
        _mail.Refused[_agent.Email] = true;
        await MorningAsync(days: 1);
        Assert.Empty(_mail.To(_agent.Email));
        _mail.Refused.Clear();
        await RoundAsync();
        Assert.Empty(_mail.To(_agent.Email));
        await _engine.AdvertAsync(a => a.FoundAt = Noon.AddDays(1).AddHours(1).ToUniversalTime());
        await MorningAsync(days: 2);
        Assert.Single(_mail.To(_agent.Email));
    }

    [Fact]
    public async Task Nobody_is_written_to_who_left_or_did_not_ask()
    {
        await KeepAsync("Все", "deal=Sale");
        await _agent.PostAsync("/owners?deal=LongRent&handler=Keep", new() { ["name"] = "Без писем" }, "/owners?deal=LongRent");
        await _engine.AdvertAsync(a => (a.FoundAt, a.Deal) = (Noon.AddHours(1).ToUniversalTime(), Deal.LongRent));
        await MorningAsync(days: 1);
        Assert.Empty(_mail.To(_agent.Email));
        await _engine.AdvertAsync(a => a.FoundAt = Noon.AddDays(1).AddHours(1).ToUniversalTime());
        await _engine.SqlAsync($"UPDATE people SET left_at = now() WHERE id = {_agent.PersonId}");
        await MorningAsync(days: 2);
        Assert.Empty(_mail.To(_agent.Email));
    }

    private async Task KeepAsync(string name, string query)
    {
        var answer = await _agent.PostAsync($"/owners?{query}&handler=Keep", new() { ["name"] = name, ["mail"] = "true" }, $"/owners?{query}");
        Assert.Equal($"/owners?{query}", answer.Headers.Location?.OriginalString);
    }

    private Task MorningAsync(int days)
    {
        _clock.Now = Noon.AddDays(days);
        return RoundAsync();
    }

    private Task RoundAsync() => _engine.Services.GetRequiredService<SearchRound>().RunAsync(TestContext.Current.CancellationToken);
}
