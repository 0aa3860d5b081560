namespace ListingEngine.Host.Tests.Simulators;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class MovableClock(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
