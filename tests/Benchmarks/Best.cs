namespace ListingEngine.Benchmarks;

/// <summary>The best of several rounds, each over so many things, on one core.</summary>
internal sealed class Best(int things)
{
    private double _spent = double.MaxValue;
    private long _allocated;

    public void Time(Action act)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = CoreClock.Microseconds;
        act();
        _spent = Math.Min(_spent, CoreClock.Microseconds - started);
        _allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
    }

    public void Say(string what) => Console.WriteLine(FormattableString.Invariant(
        $"  {what,-20} {_spent / things,6:F1} us {_allocated / things,7} bytes {things / _spent * 1e6,9:F0} a second"));
}
