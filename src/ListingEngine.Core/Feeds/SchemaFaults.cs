namespace ListingEngine.Core.Feeds;

/// <summary>The faults of a feed for somebody who reads the same feed beside: those before the place where he stands.</summary>
internal sealed class SchemaFaults(IEnumerable<SchemaStretch> stretches) : IDisposable
{
    private const int StretchesAhead = 4;

    private readonly IEnumerator<SchemaStretch> _stretches = Ahead.Of(stretches, StretchesAhead).GetEnumerator();
    private readonly Queue<SchemaFault> _found = new();
    private SchemaStretch _last = new(0, 0, []);

    /// <summary>What stands before the place and was not given yet; waits until the check has come so far.</summary>
    public IEnumerable<SchemaFault> Before(int line, int column)
    {
        do
        {
            while (_found.TryPeek(out var fault) && fault.StandsBefore(line, column)) yield return _found.Dequeue();
        }
        while (!_last.Reaches(line, column) && Check());
    }

    public void Dispose() => _stretches.Dispose();

    private bool Check()
    {
        if (!_stretches.MoveNext()) return false;
        _last = _stretches.Current;
        foreach (var fault in _last.Faults) _found.Enqueue(fault);
        return true;
    }
}
