using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Does what the buttons of the page say to the photos that they are meant for.</summary>
internal sealed class PhotoActs(PhotoDesk desk, PhotosQuery query, Remaking remaking, PageText text)
{
    private const int Right = 1, Left = 3;

    /// <param name="o">The object as it stands.</param>
    /// <param name="act">What to do.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<PhotoNotice?> DoAsync(PropertyObject o, PhotoAct act, CancellationToken ct)
    {
        var count = o.Photos.Count(act.IsFor);
        if (count == 0 && act.Verb is not (PhotoVerb.Agree or PhotoVerb.Decline)) return new(text["Photos.NoneTicked"], IsTrouble: true);
        return act.Verb switch
        {
            PhotoVerb.Remove => await ChangeAsync(photos => photos.FindAll(p => !act.IsFor(p)), "Photos.Removed"),
            PhotoVerb.Hide => await ChangeAsync(photos => PhotoEdits.Changed(photos, act, p => p with { NotForPortals = true }), "Photos.Hidden"),
            PhotoVerb.Show => await ChangeAsync(photos => PhotoEdits.Changed(photos, act, p => p with { NotForPortals = false }), "Photos.ShownAgain"),
            PhotoVerb.Kind => await ChangeAsync(photos => PhotoEdits.Changed(photos, act, p => p with { Kind = act.ToKind ?? p.Kind, Reviewed = true }), "Photos.KindSet"),
            PhotoVerb.TurnLeft => await RemakeAsync(hashes => remaking.TurnAsync(hashes, Left, ct), "Photos.Turned"),
            PhotoVerb.TurnRight => await RemakeAsync(hashes => remaking.TurnAsync(hashes, Right, ct), "Photos.Turned"),
            PhotoVerb.Original => await RemakeAsync(hashes => remaking.OriginalsAsync(hashes, ct), "Photos.OriginalBack"),
            PhotoVerb.Agree or PhotoVerb.Decline => await JudgeAsync(o, act, ct),
            _ => null,
        };

        async Task<PhotoNotice?> ChangeAsync(Func<List<ObjectPhoto>, List<ObjectPhoto>> change, string said) =>
            Tell(await desk.ChangeAsync(o.Id, change, ct), text.Count(said, count));

        async Task<PhotoNotice?> RemakeAsync(Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, Data.Picture>>> make, string said)
        {
            var hashes = o.Photos.Where(act.IsFor).Select(p => p.Hash).OfType<string>().ToHashSet();
            var made = await make(hashes);
            var notice = Tell(await desk.ChangeAsync(o.Id, photos => PhotoEdits.Shown(photos, act, made), ct), text.Count(said, made.Count));
            return made.Count == hashes.Count ? notice : notice with { Text = $"{notice.Text} {text.Count("Photos.NotMade", hashes.Count - made.Count)}", IsTrouble = true };
        }
    }

    private async Task<PhotoNotice?> JudgeAsync(PropertyObject o, PhotoAct act, CancellationToken ct)
    {
        var advice = (await query.AdviceAsync(o.Photos, ct)).Where(a => act.Keys.Contains(PhotoAct.All) || act.Keys.Contains(PhotoKey.Of(a.Key))).ToDictionary();
        var isAgreed = act.Verb == PhotoVerb.Agree;
        var change = await desk.ChangeAsync(o.Id, photos => isAgreed ? PhotoEdits.Agreed(photos, advice)
            : photos.ConvertAll(p => advice.ContainsKey(p.Url) ? p with { Reviewed = true } : p), ct);
        return Tell(change, text.Count(isAgreed ? "Photos.Agreed" : "Photos.Declined", advice.Count));
    }

    private PhotoNotice Tell(PhotoChange change, string said) =>
        change.IsRefused ? new(text["Photos.Busy"], IsTrouble: true) : change.Change is null ? new(text["Photos.Nothing"]) : new(said, change.Change);
}
