using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Photos;

/// <summary>What the engine would say of a picture that nobody has judged yet: that it is a plan, or what is wrong with it. A person confirms it.</summary>
/// <param name="Kind">The kind it seems to have; null when that is right already.</param>
/// <param name="Flag">What seems wrong with it.</param>
/// <param name="Twin">Of a double: place in the list of the picture that it repeats.</param>
public sealed record PhotoAdvice(PhotoKind? Kind, PhotoFlag? Flag = null, int? Twin = null)
{
    /// <summary>A picture whose longer side has fewer pixels is suggested as tiny.</summary>
    public const int SmallestSide = 640;

    /// <summary>Advice by place in the list; of one photo one thing, the most telling.</summary>
    /// <param name="photos">The photos of one object in order.</param>
    /// <param name="looks">What is known of a stored picture by its hash: how it looks as a whole, and its perceptual hashes.</param>
    public static IReadOnlyDictionary<int, PhotoAdvice> Of(IReadOnlyList<ObjectPhoto> photos, Func<string, (PictureLooks Looks, long[] Likeness)?> looks)
    {
        var seen = photos.Select(p => p.Hash is { } hash ? looks(hash) : null).ToList();
        return Enumerable.Range(0, photos.Count).Select(at => (at, Advice: Of(photos, seen, at))).Where(a => a.Advice is not null)
            .ToDictionary(a => a.at, a => a.Advice!);
    }

    private static PhotoAdvice? Of(IReadOnlyList<ObjectPhoto> photos, List<(PictureLooks Looks, long[] Likeness)?> seen, int at)
    {
        var photo = photos[at];
        if (photo.Reviewed == true || photo.Flag is not null || photo.Kind == PhotoKind.Document || seen[at] is not var (looks, likeness)) return null;
        if (photo.Kind == PhotoKind.Photo && looks.IsPlan) return new(PhotoKind.Plan);
        if (Enumerable.Range(0, at).Where(Repeats).Cast<int?>().FirstOrDefault() is { } twin) return new(null, PhotoFlag.Double, twin);
        if (Math.Max(photo.Width ?? SmallestSide, photo.Height ?? 0) < SmallestSide) return new(null, PhotoFlag.Tiny);
        // A drawing is all white and has few edges: that says nothing about it.
        if (photo.Kind == PhotoKind.Plan) return null;
        return looks.Brightness < PictureLooks.TooDark ? new(null, PhotoFlag.Dark) : looks.Sharpness < PictureLooks.TooBlurred ? new(null, PhotoFlag.Blurred) : null;

        bool Repeats(int other) => photos[other].Flag != PhotoFlag.Double
            && (photos[other].Hash == photo.Hash || seen[other] is var (_, theirs) && Likeness.Distance(likeness, theirs) <= Likeness.Same);
    }
}
