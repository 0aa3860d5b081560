namespace ListingEngine.Host.Presentations.Composer;

/// <summary>A presentation as a row of the list.</summary>
/// <param name="Agent">Whose card it shows; null where it shows the company.</param>
/// <param name="Recipients">Links that bear a name.</param>
/// <param name="Opens">By all recipients together.</param>
/// <param name="Liked">So many objects were liked, each recipient's counted.</param>
internal sealed record PresentationLine(
    long Id, string? Title, int Objects, string? Agent, int Recipients, int Opens, DateTimeOffset? LastOpenedAt, int Liked, DateTimeOffset UpdatedAt, DateTimeOffset? ArchivedAt);

/// <summary>One page of the list.</summary>
/// <param name="All">Presentations that whoever is at work may see, archived ones too.</param>
internal sealed record PresentationsPage(IReadOnlyList<PresentationLine> Lines, int Found, int All, int Page)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Found + Size - 1) / Size);
}
