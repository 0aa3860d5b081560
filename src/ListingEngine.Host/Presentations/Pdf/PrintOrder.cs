namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>A page of this engine to be printed.</summary>
/// <param name="Path">From the root of the engine.</param>
/// <param name="Language">In which it is asked for.</param>
/// <param name="IsLandscape">A4 on its side.</param>
/// <param name="Head">HTML over the text of each page; styles and pictures stand in it, for it loads nothing.</param>
/// <param name="Foot">HTML under it.</param>
internal sealed record PrintOrder(string Path, string Language, bool IsLandscape, string Head, string Foot)
{
    /// <summary>Under which the engine was reached by who wants the paper: its links lead there, not to where the press asks.</summary>
    public string? Address { get; init; }
}
