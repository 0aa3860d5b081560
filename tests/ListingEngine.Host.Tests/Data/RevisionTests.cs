using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Data;

public sealed class RevisionTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects; DELETE FROM people");
        await engine.ImportAsync(YandexFeed.Flats(2));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("objects", "price = 7, floor = 2")]
    [InlineData("objects", "attributes = '{}'")]
    [InlineData("people", "email = 'new@example.test'")]
    [InlineData("companies", "site = 'https://new.example.test'")]
    public async Task Grows_when_something_changes(string table, string change)
    {
        var before = await NewestAsync(table);
        await engine.SqlAsync($"UPDATE {table} SET {change}");
        Assert.True(await NewestAsync(table) > before);
    }

    [Theory]
    [InlineData("objects", "price = price, attributes = attributes, tags = tags")]
    [InlineData("people", "email = email")]
    [InlineData("companies", "name = name")]
    public async Task Stays_when_nothing_changes(string table, string change)
    {
        var before = await NewestAsync(table);
        await engine.SqlAsync($"UPDATE {table} SET {change}");
        Assert.Equal(before, await NewestAsync(table));
    }

    [Fact]
    public async Task Comes_from_one_sequence_for_all_tables()
    {
        var plan = await engine.PlanAsync();
        var revisions = new List<long>();
        foreach (var (table, change) in new[] { ("objects", "price = 1"), ("people", "name = 'a'"), ("companies", "name = 'a'"),
            ("plans", "portal = 'avito'"), ("objects", "price = 2") })
        {
            await engine.SqlAsync($"UPDATE {table} SET {change}");
            revisions.Add(await NewestAsync(table));
        }

        Assert.Equal(revisions.Distinct().Order(), revisions);
        Assert.NotNull(plan);
    }

    [Fact]
    public async Task Of_a_plan_stays_when_it_is_published_and_grows_when_somebody_edits_it()
    {
        var plan = await engine.PlanAsync();
        var before = await NewestAsync("plans");
        await engine.PublishAsync(plan);
        await engine.SqlAsync("UPDATE plans SET last_error = 'x', failures = 3, next_at = now(), token = token || 'x'");
        Assert.Equal(before, await NewestAsync("plans"));
        foreach (var edit in (string[])["name = 'other'", "is_on = false", "rhythm = 'ByHand'", "cron = 'x'", "portal = 'avito'", "definition = '{}'"])
        {
            await engine.SqlAsync($"UPDATE plans SET {edit}");
            var after = await NewestAsync("plans");
            Assert.True(after > before, edit);
            before = after;
        }
    }

    [Fact]
    public async Task Cannot_be_set_by_hand()
    {
        await engine.SqlAsync("UPDATE objects SET revision = 1");
        Assert.True(await NewestAsync("objects") > 1);
    }

    [Fact]
    public void The_model_has_no_change_that_waits_for_a_migration()
    {
        using var scope = engine.Services.CreateScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<ListingDb>().Database.HasPendingModelChanges());
    }

    private async Task<long> NewestAsync(string table) => (long)(await engine.SqlAsync($"SELECT max(revision) FROM {table}"))!;
}
