using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations;

/// <summary>A presentation as the API shows it.</summary>
public sealed record PresentationView
{
    public required long Id { get; init; }

    /// <summary>Secret of the link that is for anybody; null when there is none that works, as are the two addresses.</summary>
    public string? Token { get; init; }

    /// <summary>The page for clients.</summary>
    public string? PageUrl { get; init; }

    /// <summary>The same as a PDF.</summary>
    public string? PdfUrl { get; init; }

    public string? Title { get; init; }

    public required PresentationTemplate Template { get; init; }

    public required string Language { get; init; }

    public required PresentationOptions Options { get; init; }

    public required IReadOnlyList<PresentationItem> Items { get; init; }

    public long? AgentId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? ArchivedAt { get; init; }

    public required IReadOnlyList<LinkView> Links { get; init; }

    internal static PresentationView Of(Presentation p, IEnumerable<PresentationLink> links, string address, DateTimeOffset now)
    {
        var views = links.OrderBy(l => l.Id).ToList();
        var open = p.ArchivedAt is null ? views.Find(l => l.Name is null && !l.IsOver(now)) : null;
        return new()
        {
            Id = p.Id,
            Token = open?.Token,
            PageUrl = open is null ? null : address + PresentationAddress.Page(open.Token),
            PdfUrl = open is null ? null : address + PresentationAddress.Pdf(open.Token),
            Title = p.Title,
            Template = p.Template,
            Language = p.Language,
            Options = p.Options,
            Items = p.Items,
            AgentId = p.PersonId,
            CreatedAt = p.CreatedAt,
            UpdatedAt = p.UpdatedAt,
            ArchivedAt = p.ArchivedAt,
            Links = [.. views.Select(l => LinkView.Of(l, address))],
        };
    }
}

/// <summary>A recipient's link, and what became of it.</summary>
public sealed record LinkView
{
    public required long Id { get; init; }

    public string? Name { get; init; }

    public required string PageUrl { get; init; }

    public required string PdfUrl { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public DateTimeOffset? FirstOpenedAt { get; init; }

    public DateTimeOffset? LastOpenedAt { get; init; }

    public int Opens { get; init; }

    internal static LinkView Of(PresentationLink l, string address) => new()
    {
        Id = l.Id,
        Name = l.Name,
        PageUrl = address + PresentationAddress.Page(l.Token),
        PdfUrl = address + PresentationAddress.Pdf(l.Token),
        CreatedAt = l.CreatedAt,
        ExpiresAt = l.ExpiresAt,
        RevokedAt = l.RevokedAt,
        FirstOpenedAt = l.FirstOpenedAt,
        LastOpenedAt = l.LastOpenedAt,
        Opens = l.Opens,
    };
}
