namespace ListingEngine.Core.Plans;

/// <summary>A word of a format for which a portal has another one.</summary>
/// <param name="Element">Name of the element that holds it.</param>
/// <param name="Word">As the format has it.</param>
/// <param name="Instead">As the portal wants it.</param>
public sealed record WordChange(string Element, string Word, string Instead);
