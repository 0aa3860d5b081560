namespace ListingEngine.Core.Sources.Reading;

/// <summary>Words of a page that one reader takes for a field, not understood yet.</summary>
/// <param name="Field">What they speak of.</param>
/// <param name="Raw">As they stand there.</param>
/// <param name="From">Where: a path, property or selector that a person can follow.</param>
/// <param name="Trust">By which way of reading.</param>
internal sealed record Finding(AdvertField Field, string Raw, string From, Trust Trust)
{
    /// <summary>What they mean, where the words alone do not tell it: a unit told elsewhere, a yes to a question.</summary>
    public string? Means { get; init; }

    public string Text => Means ?? Raw;
}
