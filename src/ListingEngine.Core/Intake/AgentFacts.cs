using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Intake;

/// <summary>What is known of who placed an advert.</summary>
public sealed record AgentFacts
{
    /// <summary>What the advert says of it.</summary>
    public SellerKind? Seller { get; init; }

    public string? Agency { get; init; }

    public bool AsksCommission { get; init; }

    /// <summary>Title and description.</summary>
    public string? Text { get; init; }

    /// <summary>A person listed one of its phones as an agent's.</summary>
    public bool IsListedAgent { get; init; }

    /// <summary>A person listed one of its phones as an owner's.</summary>
    public bool IsListedOwner { get; init; }

    /// <summary>In adverts of how many other properties its phones stand.</summary>
    public int PhoneProperties { get; init; }

    /// <summary>In adverts of how many other properties the name stands on the same site; 0 for a first name alone, which thousands have.</summary>
    public int NameProperties { get; init; }
}
