namespace ListingEngine.Core.Plans;

/// <summary>Whose contact an offer carries.</summary>
public enum PlanContact
{
    /// <summary>The agent; the company where the object has no agent or the agent no phone.</summary>
    Agent,
    Company,

    /// <summary>The plan's own phone under the agent's or company's name.</summary>
    Fixed,
}
