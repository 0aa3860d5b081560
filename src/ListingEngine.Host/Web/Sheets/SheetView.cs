using ListingEngine.Core.Presentations;

namespace ListingEngine.Host.Web.Sheets;

/// <summary>A sheet as the page draws it; partial pages take it too, so that the office shows what the client will see.</summary>
/// <param name="Sheet">What it says.</param>
/// <param name="Logo">Address of the company's logo on this engine; null lets the name stand there.</param>
/// <param name="Face">The same of the agent's photo.</param>
/// <param name="Token">The recipient's secret; null where nobody may answer, as in a preview.</param>
internal sealed record SheetView(PresentationSheet Sheet, string? Logo, string? Face, string? Token = null)
{
    public SheetText Text { get; } = new(Sheet.Language);

    /// <summary>Null on a screen.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Objects that the recipient likes.</summary>
    public IReadOnlySet<long> Liked { get; init; } = new HashSet<long>();

    /// <summary>Something was liked just now.</summary>
    public bool HasJustLiked { get; init; }

    /// <summary>The living page, for the code on paper.</summary>
    public string? Address { get; init; }

    /// <summary>The day on which it was drawn for paper.</summary>
    public string? Today { get; init; }

    public bool IsPaper => Paper is not null;
}

/// <summary>One object of it.</summary>
internal sealed record SheetObjectView(SheetView View, SheetObject Object, int Number)
{
    /// <summary>So many photos stand at the head of an object on paper.</summary>
    public const int FirstOnPaper = 4;

    /// <summary>Those that come behind its words there; a one-pager does without.</summary>
    public IEnumerable<SheetPhoto> LaterOnPaper => View.Sheet.Template == PresentationTemplate.OnePager ? []
        : Object.Photos.Skip(Object.Photos.Count < FirstOnPaper ? 1 : FirstOnPaper);
}
