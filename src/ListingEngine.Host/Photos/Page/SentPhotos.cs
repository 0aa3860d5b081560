using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Page;

/// <summary>The form of the page as it was sent.</summary>
/// <param name="Photos">In their order, with what people say of them; what the engine knows of them is not in the form.</param>
/// <param name="Was">Fingerprint of the list as the page first showed it.</param>
/// <param name="Fresh">Addresses of photos that came since.</param>
/// <param name="Lines">Addresses to be added.</param>
internal sealed record SentPhotos(List<ObjectPhoto> Photos, string Was, IReadOnlySet<string> Fresh, string Lines, PhotoAct? Act)
{
    public static SentPhotos Read(IFormCollection posted)
    {
        var act = PhotoAct.Read(posted);
        var rows = posted["row"].OfType<string>().Distinct().Take(PhotoLines.Most).ToList();
        if (act is { IsMove: true, Keys.Count: 1 }) Move(rows, act.Keys.Single(), act.Verb);
        return new(rows.ConvertAll(row => Photo(posted, row)), posted["was"].ToString(), posted["fresh"].OfType<string>().ToHashSet(), posted["add"].ToString(), act);
    }

    private static ObjectPhoto Photo(IFormCollection posted, string row) => new()
    {
        Url = posted[$"url.{row}"].ToString().Trim(),
        Kind = EnumNames<PhotoKind>.Find(posted[$"kind.{row}"].ToString()) ?? PhotoKind.Photo,
        Caption = PhotoPrint.Caption(posted[$"caption.{row}"].ToString()),
        NotForPortals = posted[$"hidden.{row}"] == "true",
        Flag = EnumNames<PhotoFlag>.Find(posted[$"flag.{row}"].ToString()),
        MainOn = posted[$"main.{row}"].OfType<string>().Where(key => PortalCatalog.Find(key) is not null).Distinct().ToList() is { Count: > 0 } portals ? portals : null,
    };

    private static void Move(List<string> rows, string row, PhotoVerb way)
    {
        var at = rows.IndexOf(row);
        var to = way switch { PhotoVerb.Earlier => at - 1, PhotoVerb.Later => at + 1, _ => 0 };
        if (at < 0 || to < 0 || to >= rows.Count) return;
        rows.RemoveAt(at);
        rows.Insert(to, row);
    }
}
