namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Names the resource files beside it: the words of this room.</summary>
public sealed class FetchingTexts;
