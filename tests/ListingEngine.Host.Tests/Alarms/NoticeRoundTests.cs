using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Alarms.Telling;
using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;
using MimeKit;

namespace ListingEngine.Host.Tests.Alarms;

public sealed class NoticeRoundTests(TestServer server) : IAsyncLifetime
{
    private const string Marketing = "marketing@agency.example";

    private readonly MovableClock _clock = new(AlarmStock.Start);
    private MailBox _mail = null!;
    private HookReceiver _hook = null!;
    private RunningEngine _engine = null!;

    public async ValueTask InitializeAsync()
    {
        (_mail, _hook) = (await MailBox.StartAsync(), await HookReceiver.StartAsync());
        _engine = Node();
        await _engine.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _mail.DisposeAsync();
        await _hook.DisposeAsync();
    }

    [Fact]
    public async Task One_letter_when_it_begins_none_while_it_goes_on_one_when_it_is_over()
    {
        await _engine.NoticeAsync(Marketing);
        var plan = await _engine.FailedAsync();
        for (var i = 0; i < 3; i++) await RoundAsync();
        var began = Assert.Single(_mail.To(Marketing));
        Assert.Equal("Тревога: Яндекс Недвижимость · Вторичка: последняя сборка не удалась. диск переполнен", began.Subject);
        Assert.Contains($"/plans/{plan}", began.TextBody, StringComparison.Ordinal);
        Assert.Equal("<alarms.agency.example>", began.Headers[HeaderId.ListId]);
        await _engine.MendAsync(plan);
        for (var i = 0; i < 3; i++) await RoundAsync();
        var letters = _mail.To(Marketing);
        Assert.Equal(2, letters.Count);
        Assert.StartsWith("Прошло: ", letters[1].Subject, StringComparison.Ordinal);
        Assert.Equal(began.MessageId, letters[1].InReplyTo);
    }

    [Fact]
    public async Task Many_alarms_at_once_are_one_letter()
    {
        await _engine.NoticeAsync(Marketing);
        for (var i = 0; i < 12; i++) await _engine.FailedAsync($"план {i}");
        await RoundAsync();
        var letter = Assert.Single(_mail.To(Marketing));
        Assert.Equal("Тревоги: новых 12, прошло 0", letter.Subject);
        Assert.Contains("план 11", letter.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plans_name_stays_text_in_letters_and_is_never_a_header()
    {
        await _engine.NoticeAsync(Marketing);
        await _engine.FailedAsync("<img src=x onerror=alert(1)>\r\nBcc: victim@example.test\r\n\r\nhello");
        await RoundAsync();
        var letter = Assert.Single(_mail.Letters);
        Assert.Empty(letter.Bcc);
        Assert.Null(letter.Headers["Bcc"]);
        Assert.DoesNotContain("<img", letter.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("&lt;img", letter.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("Bcc: victim", letter.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_recipient_shows_on_the_page_climbs_the_ladder_and_holds_up_nobody()
    {
        _mail.Refused["gone@agency.example"] = true;
        await _engine.NoticeAsync("gone@agency.example");
        await _engine.NoticeAsync(Marketing, language: "en");
        await _engine.FailedAsync();
        await RoundAsync();
        Assert.Contains("the last build failed", Assert.Single(_mail.Letters).Subject, StringComparison.Ordinal);
        using var marketer = await Visitor.SignInAsync(_engine, Role.Marketer);
        Assert.Contains("Почтовый сервер не принял этого получателя", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
        _mail.Refused.Clear();
        await RoundAsync();
        Assert.Empty(_mail.To("gone@agency.example"));
        _clock.Now += TimeSpan.FromMinutes(31);
        await RoundAsync();
        Assert.Single(_mail.To("gone@agency.example"));
        Assert.Single(_mail.To(Marketing));
        Assert.DoesNotContain("не принял этого получателя", await marketer.ReadAsync("/settings/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_told_only_of_the_kinds_and_the_company_it_asks_for()
    {
        await _engine.NoticeAsync(Marketing, kinds: AlarmKind.PlanHeld);
        await _engine.FailedAsync();
        await _engine.ForeignFailureAsync();
        await RoundAsync();
        Assert.Empty(_mail.Letters);
        Assert.Equal(2L, await _engine.SqlAsync("SELECT count(DISTINCT company_id) FROM alarms WHERE closed_at IS NULL"));
        await _engine.NoticeAsync("all@agency.example");
        await RoundAsync();
        Assert.DoesNotContain("чужая беда", Assert.Single(_mail.Letters).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_is_signed_and_hears_beginning_and_end()
    {
        await _engine.NoticeAsync(_hook.Address + "/alarms", NoticeWay.Webhook);
        var plan = await _engine.FailedAsync();
        await RoundAsync();
        await _engine.MendAsync(plan);
        await RoundAsync();
        await RoundAsync();
        Assert.Equal(["began", "over"], _hook.Events.Select(e => e.Split(' ')[0]));
        var (_, body, signature) = _hook.Heard.First();
        var parts = signature!.Split(',');
        Assert.Equal($"v1={WebhookTeller.Sign("тайна", parts[0]["t=".Length..], body)}", parts[1]);
        var said = JsonNode.Parse(Encoding.UTF8.GetString(body))!["events"]![0]!;
        Assert.Equal((plan, "BuildFailed", "Вторичка"), ((long)said["planId"]!, (string)said["kind"]!, (string)said["plan"]!));
    }

    [Fact]
    public async Task A_webhooks_redirect_is_not_followed_and_what_failed_is_told_later()
    {
        await _engine.NoticeAsync(_hook.Address + "/alarms", NoticeWay.Webhook);
        await _engine.FailedAsync();
        _hook.Status = 307;
        await RoundAsync();
        Assert.Equal("/alarms", Assert.Single(_hook.Heard).Path);
        Assert.StartsWith("Redirect", $"{await _engine.SqlAsync("SELECT problem FROM notices")}", StringComparison.Ordinal);
        _hook.Status = 204;
        _clock.Now += TimeSpan.FromMinutes(31);
        await RoundAsync();
        Assert.Equal(2, _hook.Heard.Count);
        Assert.Single(_hook.Events.Distinct());
        Assert.Equal(DBNull.Value, await _engine.SqlAsync("SELECT problem FROM notices"));
    }

    [Fact]
    public async Task Two_nodes_never_tell_twice_and_what_a_dead_one_took_is_told_by_the_other()
    {
        await using var other = Node(_engine.ConnectionString);
        await other.InitializeAsync();
        for (var i = 0; i < 20; i++) await _engine.NoticeAsync($"{_hook.Address}/{i}", NoticeWay.Webhook);
        await _engine.FailedAsync();
        await _engine.WatchAsync();
        await Task.WhenAll(_engine.TellAsync(), other.TellAsync(), _engine.TellAsync(), other.TellAsync());
        Assert.Equal(20, _hook.Heard.Count);
        // A node that took it, and died before it told.
        await _engine.SqlAsync($"DELETE FROM alarm_tellings; UPDATE notices SET next_at = '{_clock.Now.AddMinutes(5):O}'");
        await other.TellAsync();
        Assert.Equal(20, _hook.Heard.Count);
        _clock.Now += TimeSpan.FromMinutes(6);
        await other.TellAsync();
        Assert.Equal(40, _hook.Heard.Count);
        Assert.Single(_hook.Events.Distinct());
    }

    private RunningEngine Node(string? database = null) => new(server) { Clock = _clock, Settings = _mail.Settings, Database = database };

    private async Task RoundAsync()
    {
        await _engine.WatchAsync();
        await _engine.TellAsync();
        _clock.Now += TimeSpan.FromMinutes(1);
    }
}
