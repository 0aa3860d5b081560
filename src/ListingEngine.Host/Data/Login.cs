using Microsoft.AspNetCore.Identity;

namespace ListingEngine.Host.Data;

/// <summary>The way in of a person who signs in; people without one are contacts only.</summary>
public sealed class Login : IdentityUser<long>
{
    public long PersonId { get; set; }

    /// <summary>Administers the installation: makes companies and may work in each.</summary>
    public bool OfInstallation { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? SignedInAt { get; set; }
}
