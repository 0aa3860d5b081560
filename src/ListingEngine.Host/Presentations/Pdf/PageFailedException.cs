namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>The page to be printed did not come: its server's fault, not the browser's.</summary>
internal sealed class PageFailedException(string message) : Exception(message);
