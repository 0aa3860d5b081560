using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>Which pictures of an object a plan sends, and in which order. It runs for every object of every build.</summary>
/// <param name="plan">What the marketer decided.</param>
/// <param name="portal">Key of the portal: <c>avito</c>.</param>
/// <param name="limits">What the portal takes.</param>
/// <param name="own">Where the pictures stand that we hold.</param>
internal sealed class PhotoPolicy(PlanContent plan, string portal, FeedLimits limits, OwnPhotos own)
{
    // The portal's limit cuts last.
    private readonly int _most = Math.Min(plan.MaxPhotos ?? int.MaxValue, limits.Photos ?? int.MaxValue);

    public ChosenPhotos Choose(List<ObjectPhoto> photos)
    {
        var chosen = new List<ObjectPhoto>(photos.Count);
        var small = 0;
        foreach (var photo in photos)
        {
            if (!MayGo(photo)) continue;
            if (limits.PhotoSide is { } side && OwnPhotos.IsUnder(side, photo)) small++;
            else chosen.Add(photo);
        }

        if (plan.PlansLast) PutPlansLast(chosen);
        PutMainFirst(chosen);
        if (chosen.Count > _most) chosen.RemoveRange(_most, chosen.Count - _most);
        for (var i = 0; i < chosen.Count; i++) chosen[i] = own.Offered(chosen[i]);
        return new(chosen, small);
    }

    private bool MayGo(ObjectPhoto photo) => photo.IsForPortals() && photo.Problem is null
        && !(plan.DropFlagged && photo.Flag is not null) && !(plan.WaitForPhotos && photo.Hash is null)
        && !(limits.JpegOnly && photo.Hash is null && !IsJpeg(photo.Url));

    // Somebody else's picture tells its format by its name alone.
    private static bool IsJpeg(string url)
    {
        var path = url.AsSpan();
        if (path.IndexOfAny('?', '#') is var end and >= 0) path = path[..end];
        return path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase);
    }

    private static void PutPlansLast(List<ObjectPhoto> photos)
    {
        var plans = photos.FindAll(static p => p.Kind == PhotoKind.Plan);
        if (plans.Count == 0) return;
        photos.RemoveAll(static p => p.Kind == PhotoKind.Plan);
        photos.AddRange(plans);
    }

    // The one that is the main picture on this portal goes before all others, whatever it shows.
    private void PutMainFirst(List<ObjectPhoto> photos)
    {
        for (var i = 0; i < photos.Count; i++)
        {
            if (photos[i].MainOn is not { } portals || !portals.Contains(portal)) continue;
            var main = photos[i];
            photos.RemoveAt(i);
            photos.Insert(0, main);
            return;
        }
    }
}

/// <summary>Pictures in the order in which the portal gets them.</summary>
/// <param name="TooSmall">How many are left out because the portal takes none so small.</param>
internal readonly record struct ChosenPhotos(List<ObjectPhoto> Photos, int TooSmall);
