using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Intake;

/// <summary>What an advert told and its draft does not hold as it was told; the agent is told so.</summary>
/// <param name="Raw">The advert's own words; empty where it told nothing.</param>
public sealed record NotCarried(AdvertField Field, NotCarriedWhy Why, string Raw);

/// <summary>Why not.</summary>
public enum NotCarriedWhy
{
    /// <summary>The advert does not tell it, and no object is without it: the commonest was put there.</summary>
    Assumed,

    /// <summary>A price in a currency that we do not trade in.</summary>
    Currency,

    /// <summary>An object has no field for it.</summary>
    NoField,

    /// <summary>It cannot be so.</summary>
    Impossible,
}
