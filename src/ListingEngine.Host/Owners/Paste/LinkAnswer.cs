namespace ListingEngine.Host.Owners.Paste;

/// <summary>What came of asking for a page.</summary>
/// <param name="Html">The page; null where there is none.</param>
/// <param name="Address">Where it was found in the end.</param>
/// <param name="Problem">Key of the sentence that says what is wrong.</param>
/// <param name="Detail">What fills that sentence.</param>
internal sealed record LinkAnswer(string? Html, string Address, string? Problem = null, string Detail = "");
