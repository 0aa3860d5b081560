namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>A page of this engine to be printed.</summary>
/// <param name="Path">From the root of the engine.</param>
/// <param name="Language">In which it is asked for.</param>
/// <param name="IsLandscape">A4 on its side.</param>
/// <param name="Title">Stands under each page, before its number.</param>
internal sealed record PrintOrder(string Path, string Language, bool IsLandscape, string Title)
{
    /// <summary>Under which the engine was reached by who wants the paper: its links lead there, not to where the press asks.</summary>
    public string? Address { get; init; }
}
