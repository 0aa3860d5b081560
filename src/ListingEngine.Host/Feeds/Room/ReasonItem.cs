using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Shared;

namespace ListingEngine.Host.Feeds.Room;

/// <summary>A reason of one object in one plan.</summary>
internal sealed record ReasonItem(Reason Reason, long ObjectId, long PlanId)
{
    public string? Mend => MendLink.Of(Reason.Rule.Field, ObjectId, PlanId);
}
