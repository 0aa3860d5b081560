namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Names the resource files beside it: the words of the office's pages about presentations.</summary>
public sealed class ComposerTexts;
