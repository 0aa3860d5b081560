namespace ListingEngine.Core.Presentations;

/// <summary>What somebody who was sent a presentation did with it.</summary>
public enum SignKind
{
    Opened,

    /// <summary>Had an object before their eyes, for so many seconds.</summary>
    Looked,

    Liked,

    /// <summary>Took a like back.</summary>
    Unliked,

    PdfTaken,
}
