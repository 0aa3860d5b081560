using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>Something that a portal wants to be told and only the agency knows: the number of its account, the portal's own dictionary.</summary>
/// <param name="Key">As <see cref="Plans.PortalSettings.Fields"/> keeps it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Hint">Where to get it and what happens without it.</param>
/// <param name="Example">An answer of the right form, for demonstrations and tests: of nobody's account.</param>
public sealed record PortalField(string Key, Phrase Name, Phrase Hint, string Example)
{
    /// <summary>Without an answer no offer can be written.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The answer is a list of pairs, a line each.</summary>
    public bool IsList { get; init; }
}
