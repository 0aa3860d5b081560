namespace ListingEngine.Core.Objects;

/// <summary>
/// Everything the three dialects know about an object beyond its columns, as one JSON document.
/// Null means "not told". Only nullable scalars, texts and enums stand here: nothing needs a migration when one is added.
/// Names, units and kinds are in <see cref="ToldAttribute"/>; the facts come from the portals' sheets.
/// </summary>
public sealed partial record PropertyAttributes;
