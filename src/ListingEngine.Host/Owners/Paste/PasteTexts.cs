namespace ListingEngine.Host.Owners.Paste;

/// <summary>Names the resource files beside it: the words of this room.</summary>
public sealed class PasteTexts;
