namespace ListingEngine.Host.Outside;

/// <summary>What kind of failure it was: how soon it is worth trying again depends on it.</summary>
internal enum OutsideFault
{
    /// <summary>May pass by itself: no answer, a cut connection, a server in trouble.</summary>
    Transient,

    /// <summary>The server asks for patience.</summary>
    RateLimited,

    /// <summary>Nothing is there, or not for us.</summary>
    Gone,

    /// <summary>Something is there, and it is not what was wanted.</summary>
    Broken,
}
