namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>The page to be printed did not come: its server's fault, not the browser's.</summary>
/// <param name="status">Of its answer.</param>
internal sealed class PageFailedException(int status) : Exception($"it answered {status}")
{
    /// <summary>What the server stumbled over may be gone in a moment.</summary>
    public bool MayPass => status >= StatusCodes.Status500InternalServerError;
}
