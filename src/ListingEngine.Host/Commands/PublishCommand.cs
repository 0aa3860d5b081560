using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Commands;

internal static class PublishCommand
{
    /// <param name="plan">One plan, or null for all that are on.</param>
    /// <param name="ct">Ctrl-C.</param>
    public static Task<int> RunAsync(long? plan, CancellationToken ct) => CommandScope.RunAsync(async services =>
    {
        var db = services.GetRequiredService<ListingDb>();
        var plans = await db.Plans.Where(p => plan == null ? p.IsOn : p.Id == plan).OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        if (plan is not null && plans.Count == 0)
        {
            await Console.Error.WriteLineAsync($"There is no plan {plan}.");
            return EngineCommands.Failed;
        }

        var publisher = services.GetRequiredService<Publisher>();
        var code = EngineCommands.Done;
        foreach (var p in plans)
        {
            PublishResult result;
            try
            {
                result = (await publisher.PublishAsync(p.Id, VersionCause.Command, ct))!;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The publisher has written down why; the other plans go on.
                await Console.Error.WriteLineAsync($"plan {p.Id} «{p.Name}» failed, its last version is served: {e.Message}");
                code = EngineCommands.Failed;
                continue;
            }

            Console.WriteLine($"plan {p.Id} «{p.Name}»: version {(result.Snapshot is { } version ? $"{version}" : "-")}, {result.Offers} offers, {result.Withheld} withheld, " +
                $"+{result.Added} ~{result.Changed} -{result.Removed}, {result.Milliseconds} ms{(result.Reason is null ? "" : $". {result.Reason}")}");
            if (result.Held) code = EngineCommands.Failed;
        }

        return code;
    }, ct);
}
