using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Plans;

/// <summary>What keeps a plan from being saved.</summary>
/// <param name="Field">Name in the API: <c>lines[0].limit</c>.</param>
/// <param name="Says">What to mend.</param>
internal sealed record PlanFault(string Field, Phrase Says);

/// <summary>What can be published but is hardly meant.</summary>
/// <param name="Field">Name in the API; empty for the plan as a whole.</param>
/// <param name="Says">What is odd, and what to mend.</param>
public sealed record PlanWarning(string Field, Phrase Says);
