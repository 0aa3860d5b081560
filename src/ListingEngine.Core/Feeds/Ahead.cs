using System.Collections.Concurrent;

namespace ListingEngine.Core.Feeds;

/// <summary>Takes the steps of a sequence on another core, a few ahead of whoever asks for them.</summary>
public static class Ahead
{
    /// <param name="steps">Large ones: each is handed from core to core.</param>
    /// <param name="most">So many wait to be asked for.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> steps, int most)
    {
        using var ready = new BlockingCollection<T>(most);
        using var stop = new CancellationTokenSource();
        var work = Task.Run(() => Walk(steps, ready, stop.Token), CancellationToken.None);
        try
        {
            foreach (var step in ready.GetConsumingEnumerable(CancellationToken.None)) yield return step;
        }
        finally
        {
            // Whoever stops asking may close what the steps read from.
            stop.Cancel();
            Task.WaitAny([work], CancellationToken.None);
        }

        work.GetAwaiter().GetResult();
    }

    private static void Walk<T>(IEnumerable<T> steps, BlockingCollection<T> ready, CancellationToken stop)
    {
        try
        {
            foreach (var step in steps) ready.Add(step, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}
