namespace ListingEngine.Core.Portals;

/// <summary>How sure it is that a portal takes our feed.</summary>
public enum PortalStatus
{
    /// <summary>The portal's own schema or account has confirmed it.</summary>
    Confirmed,

    /// <summary>Papers or working exporters say so, and nobody has confirmed it with the portal; a new plan runs.</summary>
    OnTrial,

    /// <summary>Nobody knows whether the portal takes it: a new plan is off until the portal was asked.</summary>
    Unverified,
}
