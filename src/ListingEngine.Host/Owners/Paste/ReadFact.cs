namespace ListingEngine.Host.Owners.Paste;

/// <summary>One value that was read, as a person checks it.</summary>
/// <param name="Field">Key of its name in the resources: <c>AdvertField.Price</c>.</param>
/// <param name="Value">As we understand it.</param>
/// <param name="Raw">As it stands on the page.</param>
/// <param name="From">Where on the page.</param>
/// <param name="Others">What the page says elsewhere and differently.</param>
internal sealed record ReadFact(string Field, string Value, string Raw, string From, IReadOnlyList<string> Others);
