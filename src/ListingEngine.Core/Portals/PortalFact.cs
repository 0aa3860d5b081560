using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>Something that whoever plans for a portal has to know.</summary>
public sealed record PortalFact(Phrase Says, RuleSource Source);
