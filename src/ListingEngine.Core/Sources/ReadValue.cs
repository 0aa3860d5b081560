namespace ListingEngine.Core.Sources;

/// <summary>A value with the words it was read from.</summary>
/// <param name="Value">As we understand it.</param>
/// <param name="Raw">As it stands on the page.</param>
/// <param name="From">Where on the page: <c>json-ld offers.price</c>, <c>meta og:title</c>, <c>css .price</c>.</param>
/// <param name="Trust">By which way of reading.</param>
/// <param name="Others">What the page says elsewhere and differently, the most believed first.</param>
public sealed record ReadValue<T>(T Value, string Raw, string From, Trust Trust, IReadOnlyList<OtherReading> Others);
