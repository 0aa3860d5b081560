namespace ListingEngine.Host.Web.Today;

/// <summary>How a plan stands, the worst first.</summary>
internal enum PlanState
{
    /// <summary>The last build failed; the last good version is served.</summary>
    Failed,

    /// <summary>A version waits for a person.</summary>
    Held,

    /// <summary>On, and never published yet.</summary>
    Waiting,

    /// <summary>No new versions are built; the last one, if there is one, is served.</summary>
    Off,
    OnAir,

    /// <summary>On, for a portal that fetches nothing: what stands there is what people entered.</summary>
    ByHand,
}
