using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Changes of a list of photos, each a new list.</summary>
internal static class PhotoEdits
{
    /// <summary>The photos as a person arranged them, with what the engine knows of those that it knows.</summary>
    public static List<ObjectPhoto> Arranged(List<ObjectPhoto> photos, List<ObjectPhoto> told)
    {
        var known = photos.DistinctBy(p => p.Url).ToDictionary(p => p.Url);
        return OneMainEach(told.ConvertAll(t => known.TryGetValue(t.Url, out var photo) ? photo with
        {
            Kind = t.Kind,
            Caption = t.Caption,
            NotForPortals = t.NotForPortals,
            Flag = t.Flag,
            MainOn = t.MainOn,
            Reviewed = t.Kind != photo.Kind || t.Flag != photo.Flag ? true : photo.Reviewed,
        } : t), known);
    }

    public static List<ObjectPhoto> Changed(List<ObjectPhoto> photos, PhotoAct act, Func<ObjectPhoto, ObjectPhoto> change) =>
        photos.ConvertAll(p => act.IsFor(p) ? change(p) : p);

    /// <summary>Each photo of the act shows another picture from now on, where one was made.</summary>
    public static List<ObjectPhoto> Shown(List<ObjectPhoto> photos, PhotoAct act, IReadOnlyDictionary<string, Picture> made) => Changed(photos, act,
        p => p.Hash is { } hash && made.TryGetValue(hash, out var picture) ? p.Of(picture) : p);

    /// <summary>What was suggested is so: plans go last.</summary>
    public static List<ObjectPhoto> Agreed(List<ObjectPhoto> photos, IReadOnlyDictionary<string, PhotoAdvice> advice)
    {
        var agreed = photos.ConvertAll(p => advice.TryGetValue(p.Url, out var said) ? p with { Kind = said.Kind ?? p.Kind, Flag = said.Flag ?? p.Flag, Reviewed = true } : p);
        return [.. agreed.FindAll(p => !IsNewPlan(p)), .. agreed.FindAll(IsNewPlan)];

        bool IsNewPlan(ObjectPhoto photo) => advice.TryGetValue(photo.Url, out var said) && said.Kind == PhotoKind.Plan;
    }

    /// <summary>The photos of these addresses stand in that order in the places that they have together.</summary>
    public static List<ObjectPhoto> InOrder(List<ObjectPhoto> photos, IReadOnlyList<string> addresses)
    {
        var ordered = new Queue<ObjectPhoto>(addresses.Distinct().Select(a => photos.Find(p => p.Url == a)).OfType<ObjectPhoto>());
        var places = ordered.Select(p => p.Url).ToHashSet();
        return photos.ConvertAll(p => places.Remove(p.Url) ? ordered.Dequeue() : p);
    }

    // A portal has one main picture: of several the one that was chosen just now.
    private static List<ObjectPhoto> OneMainEach(List<ObjectPhoto> photos, Dictionary<string, ObjectPhoto> before)
    {
        var chosen = photos.SelectMany(p => (p.MainOn ?? []).Select(portal => (Portal: portal, Photo: p))).GroupBy(c => c.Portal)
            .ToDictionary(c => c.Key, c => c.OrderBy(x => before.GetValueOrDefault(x.Photo.Url)?.MainOn?.Contains(x.Portal) == true).First().Photo.Url);
        return photos.ConvertAll(p => p.MainOn?.Where(portal => chosen[portal] == p.Url).ToList() is { } mine && mine.Count < p.MainOn!.Count
            ? p with { MainOn = mine.Count > 0 ? mine : null } : p);
    }
}
