using ListingEngine.Host.Feeds;
using ListingEngine.Host.Feeds.Rhythm;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ListingEngine.Host.Tests.Feeds.Rhythm;

/// <summary>The rounds of an engine whose jobs are off, one after the other, as a test's clock stands.</summary>
internal static class Rounds
{
    /// <summary>Takes the notes of what changed, and builds nothing.</summary>
    public static async Task NotesAsync(this RunningEngine engine)
    {
        await using var db = await engine.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await engine.Services.GetRequiredService<ChangeNotes>().TakeAsync(db, TestContext.Current.CancellationToken);
    }

    /// <summary>Builds the plans that are due now.</summary>
    public static async Task<int> BuildDueAsync(this RunningEngine engine)
    {
        await using var db = await engine.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        var due = await engine.Services.GetRequiredService<PlanTimes>().DueAsync(db, TestContext.Current.CancellationToken);
        foreach (var plan in due)
        {
            await using var scope = engine.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PlannedPublication>().RunAsync(plan, TestContext.Current.CancellationToken);
        }

        return due.Count;
    }

    /// <summary>The round of the verdicts that change by themselves, and what it leads to.</summary>
    public static async Task DuePlansAsync(this RunningEngine engine)
    {
        await using (var scope = engine.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DuePlans>().RunAsync(TestContext.Current.CancellationToken);
        await engine.BuildDueAsync();
    }

    /// <summary>Forgets what was noted so far, as if it had been built.</summary>
    public static async Task SettleAsync(this RunningEngine engine) =>
        await engine.SqlAsync("DELETE FROM feed_work; UPDATE plans SET next_at = NULL, changed_at = NULL");

    /// <summary>The end of a build that had seen so many changes.</summary>
    public static Task TimesDoneAsync(this RunningEngine engine, NpgsqlConnection db, long plan, long seen, DateTimeOffset lookedAt) =>
        engine.Services.GetRequiredService<PlanTimes>().DoneAsync(
            db, new() { Id = plan, Changes = seen, Portal = "", Name = "", Token = "" }, lookedAt, null, TestContext.Current.CancellationToken);
}
