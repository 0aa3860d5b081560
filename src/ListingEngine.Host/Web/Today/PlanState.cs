namespace ListingEngine.Host.Web.Today;

/// <summary>How a plan stands, the worst first.</summary>
internal enum PlanState
{
    /// <summary>The last build failed; the last good version is served.</summary>
    Failed,

    /// <summary>A version waits for a person.</summary>
    Held,

    /// <summary>Never published.</summary>
    Waiting,

    /// <summary>Not published on; the last version is served.</summary>
    Off,
    OnAir,
}
