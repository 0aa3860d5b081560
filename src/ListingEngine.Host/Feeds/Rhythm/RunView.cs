using System.Text.Json;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>How far a publication in the background is.</summary>
public enum RunState
{
    /// <summary>Ordered; a worker takes it soon.</summary>
    Waiting,

    Running,
    Done,
    Failed,
}

/// <summary>A plan's publication in the background: the one that runs, or the last one.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="AskedAgain">One more follows, because somebody asked while this one runs.</param>
/// <param name="Person">Who asked for it; null for the plan itself and for a key of the API.</param>
/// <param name="Done">Blocks that are written.</param>
/// <param name="Total">Blocks that have to be; 0 while that is being found out, and where nothing has to.</param>
/// <param name="Result">What it did; null unless it is done.</param>
/// <param name="Problem">Why it failed; null unless it did.</param>
public sealed record RunView(
    RunState State, bool AskedAgain, string? Person, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, int Done, int Total, PublishResult? Result, string? Problem)
{
    /// <summary>0 to 100.</summary>
    public int Percent => State switch { RunState.Done => 100, RunState.Running when Total > 0 => 100 * Done / Total, _ => 0 };

    internal static RunView Of(PublishRun run, string? person)
    {
        var isRunning = run is { StartedAt: not null, EndedAt: null };
        var state = isRunning ? RunState.Running : run.Asked ? RunState.Waiting : run.Problem is null ? RunState.Done : RunState.Failed;
        return new(state, isRunning && run.Asked, run.ByHand || run.Asked ? person : null, run.StartedAt, run.EndedAt, run.Done, run.Total,
            run.Result is null ? null : JsonSerializer.Deserialize<PublishResult>(run.Result, JsonSerializerOptions.Web), run.Problem);
    }
}
