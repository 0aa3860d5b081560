using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>Whose contact an offer carries.</summary>
public enum PlanContact
{
    /// <summary>The agent; the company where the object has no agent or the agent no phone.</summary>
    [Told("Агент", "Agent")]
    Agent,

    [Told("Компания", "Company")]
    Company,

    /// <summary>The plan's own phone under the agent's or company's name.</summary>
    [Told("Номер плана", "The plan's number")]
    Fixed,
}
