using System.Diagnostics;
using Npgsql;

namespace ListingEngine.Host.Tests.Web;

/// <summary>Counts the commands that reach one engine's database, by the traces of Npgsql.</summary>
internal sealed class CommandCount : IDisposable
{
    private readonly ActivityListener _listener;
    private int _commands;

    public CommandCount(RunningEngine engine)
    {
        var database = new NpgsqlConnectionStringBuilder(engine.ConnectionString).Database;
        _listener = new()
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                if (a.TagObjects.Any(t => t.Value as string == database)) Interlocked.Increment(ref _commands);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public int Taken => Interlocked.Exchange(ref _commands, 0);

    public void Dispose() => _listener.Dispose();
}
