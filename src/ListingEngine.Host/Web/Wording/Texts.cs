namespace ListingEngine.Host.Web.Wording;

/// <summary>Names the resource files beside it: Russian in <c>Texts.resx</c>, English in <c>Texts.en.resx</c>.</summary>
public sealed class Texts;
