using System.Diagnostics.CodeAnalysis;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;

namespace ListingEngine.Host.Sites.Programs;

/// <summary>All that a site says of one object.</summary>
internal sealed record SiteObjectJson : SiteItemJson
{
    [SetsRequiredMembers]
    public SiteObjectJson(SiteView view, PropertyObject o) : base(Of(view, view.Sheet.Objects[0], o))
    {
        var (told, card) = (view.Sheet.Objects[0], view.Sheet.Card);
        Paragraphs = told.Paragraphs;
        Facts = told.Groups;
        Photos = [.. told.Photos.Select(p => SitePhotoJson.Of(view, p))];
        Plans = [.. told.Plans.Select(p => SitePhotoJson.Of(view, p))];
        MapUrl = told.Place.MapUrl;
        (Latitude, Longitude) = told.Place.IsExact ? (o.Address.Latitude, o.Address.Longitude) : (null, null);
        Contact = new(card.Name, card.Position, card.Phone, card.Email, view.Whole(view.Drawn.Face));
    }

    /// <summary>Of the description.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<SheetGroup> Facts { get; init; }

    public required IReadOnlyList<SitePhotoJson> Photos { get; init; }

    /// <summary>Plans of the rooms.</summary>
    public required IReadOnlyList<SitePhotoJson> Plans { get; init; }

    /// <summary>A map for who wants to go there by a click.</summary>
    public string? MapUrl { get; init; }

    /// <summary>Null where the exact place is not told.</summary>
    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public required SiteContactJson Contact { get; init; }
}

/// <summary>Whom to call: the company, or the agent.</summary>
internal sealed record SiteContactJson(string Name, string? Position, string? Phone, string? Email, string? Photo);
