
namespace ListingEngine.Host.Tests.Alarms;

public sealed class AlarmWatchTests(ClockedEngine clocked) : IClassFixture<ClockedEngine>
{
    private RunningEngine Engine => clocked.Engine;

    [Fact]
    public async Task A_failed_build_is_one_alarm_until_it_is_over()
    {
        var plan = await Engine.FailedAsync();
        await Engine.WatchAsync();
        await Engine.WatchAsync();
        Assert.Equal("BuildFailed", await Engine.OpenAsync(plan));
        Assert.Equal(1L, await Engine.SqlAsync($"SELECT count(*) FROM alarms WHERE plan_id = {plan}"));
        await Engine.MendAsync(plan);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        await Engine.SqlAsync($"UPDATE plans SET last_error = 'опять' WHERE id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal(2L, await Engine.SqlAsync($"SELECT count(*) FROM alarms WHERE plan_id = {plan}"));
    }

    [Fact]
    public async Task Forgets_an_alarm_a_year_and_more_after_it_was_over()
    {
        var plan = await Engine.FailedAsync();
        await Engine.WatchAsync();
        await Engine.MendAsync(plan);
        await Engine.WatchAsync();
        await Engine.SqlAsync($"UPDATE alarms SET closed_at = closed_at - interval '399 days' WHERE plan_id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal(1L, await Engine.SqlAsync($"SELECT count(*) FROM alarms WHERE plan_id = {plan}"));
        await Engine.SqlAsync($"UPDATE alarms SET closed_at = closed_at - interval '2 days' WHERE plan_id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal(0L, await Engine.SqlAsync($"SELECT count(*) FROM alarms WHERE plan_id = {plan}"));
    }

    [Fact]
    public async Task A_portal_that_people_fill_by_hand_is_never_missed()
    {
        var plan = await Engine.OnAirAsync();
        await Engine.SqlAsync($"UPDATE plans SET created_at = created_at - interval '9 days' WHERE id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal("PortalAway", await Engine.OpenAsync(plan));
        await Engine.SqlAsync($"UPDATE plans SET portal = '2gis' WHERE id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_held_plan_alarms()
    {
        var plan = await Engine.OnAirAsync();
        await Engine.SqlAsync($"UPDATE plans SET hold_reason = 'Drop' WHERE id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal("PlanHeld", await Engine.OpenAsync(plan));
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(5, "PortalAway")]
    public async Task A_portal_that_comes_hourly_is_missed_after_three_of_its_pauses(int hours, string expected)
    {
        var plan = await Engine.OnAirAsync();
        for (var i = 20; i >= 0; i--) await Engine.PullAsync(plan, clocked.Now.AddHours(-hours - i));
        await Engine.WatchAsync();
        Assert.Equal(expected, await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_portal_that_comes_daily_is_not_missed_after_a_day()
    {
        var plan = await Engine.OnAirAsync();
        for (var i = 8; i >= 0; i--) await Engine.PullAsync(plan, clocked.Now.AddDays(-i).AddHours(-26), status: i % 2 == 0 ? 304 : 200);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_night_without_visits_belongs_to_the_habit()
    {
        var plan = await Engine.OnAirAsync();
        for (var day = 10; day >= 1; day--)
            for (var hour = 8; hour <= 18; hour++)
                await Engine.PullAsync(plan, clocked.Now.AddDays(-day).AddHours(hour));
        clocked.Pass(TimeSpan.FromHours(6));
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_few_visits_are_no_habit_and_a_browser_is_no_portal()
    {
        var plan = await Engine.OnAirAsync();
        for (var i = 3; i >= 1; i--) await Engine.PullAsync(plan, clocked.Now.AddHours(-24 - i));
        await Engine.PullAsync(plan, clocked.Now.AddMinutes(-1), "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        clocked.Pass(TimeSpan.FromDays(3));
        await Engine.PullAsync(plan, clocked.Now.AddMinutes(-1), "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        await Engine.WatchAsync();
        Assert.Equal("PortalAway", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_plan_that_nobody_fetches_alarms_after_a_day_and_is_well_with_the_first_fetch()
    {
        var plan = await Engine.OnAirAsync();
        clocked.Pass(TimeSpan.FromHours(23));
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        clocked.Pass(TimeSpan.FromHours(2));
        await Engine.WatchAsync();
        Assert.Equal("PortalAway", await Engine.OpenAsync(plan));
        await Engine.PullAsync(plan, clocked.Now);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task Three_cut_transfers_in_a_row_alarm_until_one_is_whole()
    {
        var plan = await Engine.OnAirAsync();
        for (var i = 0; i < 2; i++) await Engine.PullAsync(plan, clocked.Now, whole: false);
        await Engine.PullAsync(plan, clocked.Now, status: 304);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        await Engine.PullAsync(plan, clocked.Now, whole: false);
        await Engine.WatchAsync();
        Assert.Equal("PullsCut", await Engine.OpenAsync(plan));
        await Engine.PullAsync(plan, clocked.Now);
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task Changes_that_wait_alarm_after_the_time_that_the_company_sets()
    {
        var plan = await Engine.OnAirAsync();
        await Engine.PullAsync(plan, clocked.Now);
        await Engine.SqlAsync($"UPDATE plans SET rhythm = 'OnChange', changed_at = '{clocked.Now:O}' WHERE id = {plan}");
        clocked.Pass(TimeSpan.FromMinutes(29));
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        clocked.Pass(TimeSpan.FromMinutes(2));
        await Engine.WatchAsync();
        Assert.Equal("FeedOld", await Engine.OpenAsync(plan));
        await Engine.SqlAsync("INSERT INTO alarm_limits (company_id, old_minutes, away_hours) SELECT id, 60, 3 FROM companies ON CONFLICT (company_id) DO UPDATE SET old_minutes = 60");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
        await Engine.SqlAsync("DELETE FROM alarm_limits");
    }

    [Fact]
    public async Task A_plan_that_is_built_by_hand_never_waits_for_its_changes()
    {
        var plan = await Engine.OnAirAsync();
        await Engine.SqlAsync($"UPDATE plans SET rhythm = 'ByHand', changed_at = '{clocked.Now.AddDays(-2):O}' WHERE id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal("", await Engine.OpenAsync(plan));
    }

    [Fact]
    public async Task A_timed_build_that_does_not_happen_alarms()
    {
        var plan = await Engine.OnAirAsync();
        await Engine.SqlAsync($"UPDATE plans SET rhythm = 'Cron', cron = '0 0 9 * * ?', next_at = '{clocked.Now.AddMinutes(-31):O}' WHERE id = {plan}");
        await Engine.WatchAsync();
        Assert.Equal("FeedOld", await Engine.OpenAsync(plan));
    }
}
