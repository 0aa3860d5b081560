using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>
/// Looks every second for what changed and orders the builds that are due. Every worker node looks, one at a time, so that a node that dies delays
/// nothing; where nothing changed a look is two questions to tables that are nearly empty.
/// </summary>
internal sealed partial class ChangeWatch(
    NpgsqlDataSource source, ChangeNotes notes, PlanTimes times, JobDesk desk, IConfiguration settings, IOptions<JobsOptions> jobs, IOptions<FeedsOptions> options,
    ILogger<ChangeWatch> log) : BackgroundService
{
    // Any number will do, as long as every node uses it.
    private const long Lock = 0x4C_45_57_41_54;

    /// <summary>One look; nothing while another node looks.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var transaction = await db.BeginTransactionAsync(ct);
        await using var gate = db.Command("SELECT pg_try_advisory_xact_lock($1)", Lock);
        if (await gate.ExecuteScalarAsync(ct) is not true) return;
        await notes.TakeAsync(db, ct);
        foreach (var plan in await times.DueAsync(db, ct)) await desk.OrderAsync<PublishJob>(plan, ct);
        await transaction.CommitAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!jobs.Value.Run || !Roles.HasWorker(settings)) return;
        using var pace = new PeriodicTimer(options.Value.LookEvery);
        var told = false;
        while (await pace.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
                told = false;
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The notes are still there; once is enough to say so.
                if (!told) CouldNotLook(e);
                told = true;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes could not be looked for; the next look tries again")]
    private partial void CouldNotLook(Exception e);
}
