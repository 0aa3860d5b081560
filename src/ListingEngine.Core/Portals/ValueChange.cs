using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>A word of a borrowed dialect for which a portal has words of its own.</summary>
/// <param name="Element">Local name of the element that holds it, without attributes.</param>
/// <param name="Word">As the lender writes it, and as what it is read back.</param>
/// <param name="Words">All words that the portal has instead.</param>
/// <param name="Of">Which of them an offer gets.</param>
/// <param name="Restore">Gives an object that was read what the portal's word tells and the lender's does not.</param>
public sealed record ValueChange(string Element, string Word, IReadOnlyList<string> Words, Func<Offer, string> Of, Action<string, PropertyObject> Restore);
