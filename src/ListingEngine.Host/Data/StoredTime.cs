namespace ListingEngine.Host.Data;

/// <summary>Time as PostgreSQL keeps it, in microseconds: what an answer tells is what the next one tells.</summary>
internal static class StoredTime
{
    public static DateTimeOffset GetStoredNow(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
