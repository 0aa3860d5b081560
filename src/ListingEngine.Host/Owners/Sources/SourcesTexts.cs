namespace ListingEngine.Host.Owners.Sources;

/// <summary>Names the resource files beside it: the words of this room.</summary>
public sealed class SourcesTexts;
