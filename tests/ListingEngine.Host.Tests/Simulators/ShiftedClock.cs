namespace ListingEngine.Host.Tests.Simulators;

/// <summary>A clock that runs, and that a test sets forward.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
