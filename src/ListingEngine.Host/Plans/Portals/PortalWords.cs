using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Portals;

/// <summary>What a portal takes, as people read it.</summary>
internal static class PortalWords
{
    /// <summary>Whose language it reads.</summary>
    public static string Language(Portal portal, PageText text) =>
        portal.Dialect is not BorrowedDialect borrowed ? text["Portals.Own"]
        : PortalCatalog.Lenders.FirstOrDefault(l => l.Dialect.Key == borrowed.Lender.Key) is { } lender ? text.In(lender.Name) : borrowed.Lender.Key;

    /// <summary>Deals of any kind, and the kinds that have words in it.</summary>
    public static (string Deals, IReadOnlyList<string> Kinds) Takes(Portal portal, PageText text)
    {
        var (deals, kinds) = (Enum.GetValues<Deal>(), Enum.GetValues<ObjectKind>());
        return (string.Join(", ", deals.Where(d => kinds.Any(k => portal.Dialect.Takes(k, d))).Select((d, i) => i == 0 ? text.Word(d) : text.Word(d).ToLower(CultureInfo.InvariantCulture))),
            [.. kinds.Where(k => deals.Any(d => portal.Dialect.Takes(k, d))).Select(k => text.Word(k))]);
    }

    /// <summary>What it takes at most, where its papers tell; the rest is not known.</summary>
    public static string Limits(Portal portal, PageText text)
    {
        var limits = portal.Dialect.Limits;
        string[] told =
        [
            .. limits.Photos is { } photos ? [text.Count("Portals.Photos", photos)] : Array.Empty<string>(),
            .. limits.JpegOnly ? [text["Portals.JpegOnly"]] : Array.Empty<string>(),
            .. limits.PhotoSide is { } side ? [text.Say("Portals.Side", side)] : Array.Empty<string>(),
            .. limits.Description is { } letters ? [text.Say("Portals.Description", text.Number(letters))] : Array.Empty<string>(),
            .. limits.Offers is { } offers ? [text.Say("Portals.Offers", text.Number(offers))] : Array.Empty<string>(),
            .. limits.FileBytes is { } bytes ? [text.Say("Portals.File", bytes >> 20)] : Array.Empty<string>(),
        ];
        return told.Length == 0 ? text["Portals.NotTold"] : string.Join(", ", told);
    }
}
