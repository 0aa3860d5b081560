namespace ListingEngine.Host.Owners.Privacy;

/// <summary>Names the resource files beside it: the words of this room.</summary>
public sealed class PrivacyTexts;
