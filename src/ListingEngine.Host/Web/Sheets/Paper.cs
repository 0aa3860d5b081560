namespace ListingEngine.Host.Web.Sheets;

/// <summary>How the page draws itself for paper: <c>?print=portrait</c> or <c>landscape</c>.</summary>
internal enum Paper
{
    Portrait,
    Landscape,
}
