using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>The photos of an object as the page shows them.</summary>
/// <param name="Was">Fingerprint of the list that the page showed.</param>
/// <param name="Lines">Addresses that were typed and not taken.</param>
/// <param name="Fault">Key of the sentence that says what to mend.</param>
internal sealed record PhotoView(PropertyObject Object, IReadOnlyList<ObjectPhoto> Photos, string Was, string Lines = "", string? Fault = null, bool IsClash = false);

/// <summary>Keeps the list of photos: order, kinds, captions, flags.</summary>
internal sealed class PhotoDesk(ListingDb db, TimeProvider clock)
{
    private const int LongestCaption = 500;

    public static PhotoView Open(PropertyObject o) => new(o, o.Photos, Fingerprint(o.Photos));

    /// <summary>Null when it was saved; else the page as it is to be shown again.</summary>
    public async Task<PhotoView?> SaveAsync(PropertyObject o, IFormCollection posted, CancellationToken ct)
    {
        var told = new PropertyObject { Photos = Read(posted) };
        var lines = posted["add"].ToString();
        var fault = PhotoLines.Read(lines, told) ?? (told.Photos.Any(p => !FormChecks.IsWeb(p.Url)) ? "Card.Fault.Url" : null);
        var now = Fingerprint(o.Photos);
        if (fault is not null) return new(o, told.Photos, posted["was"].ToString(), lines, fault);
        if (now != posted["was"] && now != Fingerprint(told.Photos)) return new(o, told.Photos, now, IsClash: true);
        if (now == Fingerprint(told.Photos)) return null;
        (o.Photos, o.UpdatedAt) = (told.Photos, clock.GetStoredNow());
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new(o, told.Photos, now, IsClash: true);
        }
    }

    /// <summary>Rows in the order in which they were sent, after the button that was pressed.</summary>
    internal static List<ObjectPhoto> Read(IFormCollection posted)
    {
        var rows = posted["row"].OfType<string>().Distinct().Take(PhotoLines.Most).ToList();
        Move(rows, posted["up"].ToString(), -1);
        Move(rows, posted["down"].ToString(), 1);
        if (rows.Remove(posted["first"].ToString())) rows.Insert(0, posted["first"].ToString());
        rows.Remove(posted["remove"].ToString());
        return [.. rows.Select(row => new ObjectPhoto
        {
            Url = posted[$"url.{row}"].ToString().Trim(),
            Kind = EnumNames<PhotoKind>.Find(posted[$"kind.{row}"].ToString()) ?? PhotoKind.Photo,
            Caption = Caption(posted[$"caption.{row}"].ToString()),
            NotForPortals = posted[$"hidden.{row}"] == "true",
        })];
    }

    private static void Move(List<string> rows, string row, int step)
    {
        var at = rows.IndexOf(row);
        if (at < 0 || at + step < 0 || at + step >= rows.Count) return;
        (rows[at], rows[at + step]) = (rows[at + step], rows[at]);
    }

    private static string? Caption(string text)
    {
        var told = text.Replace("\0", "", StringComparison.Ordinal).Trim();
        return told.Length == 0 ? null : told[..Math.Min(told.Length, LongestCaption)];
    }

    private static string Fingerprint(List<ObjectPhoto> photos) => Convert.ToHexString(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(photos.ConvertAll(p => p with { Caption = p.Caption is null ? null : Caption(p.Caption), Url = p.Url.Trim() }), ListingJson.Plain.ListObjectPhoto)).AsSpan(0, 12)).ToLower(CultureInfo.InvariantCulture);
}
