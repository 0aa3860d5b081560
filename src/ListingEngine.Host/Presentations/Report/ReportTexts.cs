namespace ListingEngine.Host.Presentations.Report;

/// <summary>Names the resource files beside it: the words of the owner's report.</summary>
public sealed class ReportTexts;
