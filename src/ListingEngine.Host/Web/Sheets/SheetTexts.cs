namespace ListingEngine.Host.Web.Sheets;

/// <summary>Names the resource files beside it: what the client's page says around the sheet.</summary>
public sealed class SheetTexts;
