using System.Globalization;
using Quartz;

namespace ListingEngine.Host.Jobs;

/// <summary>Where work is ordered: some worker node does it soon, once, and again if that node dies.</summary>
internal sealed class JobDesk([FromKeyedServices(JobsModule.Scheduler)] ISchedulerFactory factory)
{
    /// <summary>Key of the number that an order carries.</summary>
    public const string Subject = "subject";

    /// <summary>
    /// Orders the work for one subject. Work for the same subject never runs twice at once, on any node; ordering it again while it waits changes nothing.
    /// </summary>
    public async Task OrderAsync<T>(long subject, CancellationToken ct) where T : IJob
    {
        var key = new JobKey(subject.ToString(CultureInfo.InvariantCulture), typeof(T).Name);
        try
        {
            await OrderAsync<T>(key, ct);
        }
        catch (JobPersistenceException)
        {
            // The last run ended between two of our steps, and the job was forgotten with it: now it is made anew.
            await OrderAsync<T>(key, ct);
        }
    }

    private async Task OrderAsync<T>(JobKey key, CancellationToken ct) where T : IJob
    {
        var scheduler = await factory.GetScheduler(ct);
        if (!await scheduler.Exists(key, ct))
        {
            var job = JobBuilder.Create<T>().WithIdentity(key).RequestRecovery().DisallowConcurrentExecution()
                .UsingJobData(Subject, key.Name).Build();
            await scheduler.AddJob(job, AddJobOptions.ReplacingAndStoringNonDurable, ct);
        }

        await scheduler.ScheduleTrigger(TriggerBuilder.Create().WithIdentity(key.Name, key.Group).ForJob(key).StartNow().Build(), TriggerConflict.Keep, ct);
    }

    /// <summary>Forgets the subject; what runs is not stopped.</summary>
    public async Task ForgetAsync<T>(long subject, CancellationToken ct) where T : IJob =>
        await (await factory.GetScheduler(ct)).DeleteJob(new(subject.ToString(CultureInfo.InvariantCulture), typeof(T).Name), ct);

    /// <summary>The subject that an order carries.</summary>
    public static long SubjectOf(IJobExecutionContext context) =>
        long.Parse((string)context.MergedJobDataMap[Subject]!, CultureInfo.InvariantCulture);
}
