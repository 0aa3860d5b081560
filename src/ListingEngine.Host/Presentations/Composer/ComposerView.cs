using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>The composer as it is shown.</summary>
internal sealed record ComposerView
{
    public required Presentation Saved { get; init; }

    /// <summary>What stands in the form.</summary>
    public required PresentationInput Form { get; init; }

    /// <summary>The presentation's state that the form began with: another one now means that somebody else was faster.</summary>
    public required DateTimeOffset Seen { get; init; }

    /// <summary>By number; what is missing was taken out of the stock.</summary>
    public required IReadOnlyDictionary<long, PropertyObject> Objects { get; init; }

    /// <summary>Those whose card may be shown by whoever is at work.</summary>
    public required IReadOnlyList<AgentChoice> Agents { get; init; }

    /// <summary>The company told its terms.</summary>
    public required bool HasMortgage { get; init; }

    public PresentationFault? Fault { get; init; }

    /// <summary>When somebody else saved it while it was being edited here.</summary>
    public DateTimeOffset? OvertakenAt { get; init; }

    public string Path => $"/presentations/{Saved.Id}";

    /// <summary>The agent whose card is shown has left the company.</summary>
    public bool AgentLeft => Agents.FirstOrDefault(a => a.Id == Form.AgentId) is { HasLeft: true };

    public IReadOnlyList<ItemView> Items => [.. (Form.Items ?? []).Select(i => new ItemView(i, Objects.GetValueOrDefault(i.ObjectId)))];

    /// <summary>Shown where nobody chose: what is kept for us is not.</summary>
    public static bool IsUsual(ObjectPhoto photo) => !photo.NotForPortals;

    /// <summary>The pictures of an object that clients may see.</summary>
    public static IEnumerable<ObjectPhoto> PhotosOf(PropertyObject o) => o.Photos.Where(p => p.Kind != PhotoKind.Document).DistinctBy(p => p.Url);
}

/// <summary>A person of the company in a choice.</summary>
internal sealed record AgentChoice(long Id, string Name, bool HasLeft);

/// <summary>An object in the composer.</summary>
/// <param name="Object">Null when it is no longer there.</param>
internal sealed record ItemView(PresentationItemInput Told, PropertyObject? Object)
{
    /// <summary>The pictures as they are shown, then those that are not.</summary>
    public IReadOnlyList<(ObjectPhoto Photo, bool IsShown)> Photos => Object is null ? [] : Told.Photos is not { } chosen
        ? [.. ComposerView.PhotosOf(Object).Select(p => (p, ComposerView.IsUsual(p)))]
        : [.. chosen.Select(url => ComposerView.PhotosOf(Object).FirstOrDefault(p => p.Url == url)).OfType<ObjectPhoto>().Select(p => (p, true)),
            .. ComposerView.PhotosOf(Object).Where(p => !chosen.Contains(p.Url)).Select(p => (p, false))];

    /// <summary>What clients will miss, and where it is mended: key of its sentence and an address.</summary>
    public IEnumerable<(string Key, string? Link)> Troubles
    {
        get
        {
            if (Object is null) yield return ("Pres.Trouble.Gone", null);
            else if (Object.Status is ObjectStatus.Closed or ObjectStatus.Archived) yield return ($"Pres.Trouble.{Object.Status}", $"/objects/{Object.Id}");
            if (Object is not null && !ComposerView.PhotosOf(Object).Any()) yield return ("Pres.Trouble.NoPhotos", $"/objects/{Object.Id}/photos");
            else if (Told.Photos is not null && !Photos.Any(p => p.IsShown)) yield return ("Pres.Trouble.NoneChosen", null);
            if (Object is { Price: null } && Told.ShowPrice) yield return ("Pres.Trouble.NoPrice", $"/objects/{Object.Id}/edit#price");
        }
    }
}
