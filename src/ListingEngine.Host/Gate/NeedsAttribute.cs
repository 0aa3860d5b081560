using ListingEngine.Core.Objects;
using Microsoft.AspNetCore.Authorization;

namespace ListingEngine.Host.Gate;

/// <summary>
/// What a page or an address of the API asks of whoever comes. Every address says it, or says <c>AllowAnonymous</c>; a test walks them all.
/// Rules about single objects (own, of the department, anybody's) are asked of <see cref="Access"/> where the object is at hand.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NeedsAttribute(Rights rights = Rights.None) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public Rights Rights { get; } = rights;

    /// <summary>Only for administrators of the installation.</summary>
    public bool Installation { get; init; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
