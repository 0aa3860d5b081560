using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Alarms;

/// <summary>An alarm with the name of its plan.</summary>
internal sealed record AlarmLine(
    long Id, AlarmKind Kind, long? PlanId, string? PlanName, string? Portal, string Subject, IReadOnlyList<string> Details, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt)
{
    public Phrase? PortalName => Portal is null ? null : PortalCatalog.Find(Portal)?.Name ?? new(Portal, Portal);

    public bool IsOfSource => Kind is AlarmKind.SourceMisread or AlarmKind.SourceAway;

    /// <summary>Where it is mended.</summary>
    public string Path => Kind switch
    {
        AlarmKind.Stranger => "/alarms",
        _ when IsOfSource => $"/sources/{Subject}",
        AlarmKind.PlanHeld => $"/plans/{PlanId}/versions",
        AlarmKind.FileTooLarge => $"/plans/{PlanId}/address",
        AlarmKind.PortalAway or AlarmKind.PullsCut => $"/plans/{PlanId}/pulls",
        _ => $"/plans/{PlanId}",
    };
}
