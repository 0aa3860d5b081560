using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>Asks for pictures in such a way that no clean-up takes them away before they are used.</summary>
internal static class HeldPictures
{
    /// <summary>The picture, if the company holds it; from now on its time on the shelf is counted anew.</summary>
    public static async Task<Picture?> HeldAsync(this ListingDb db, string hash, CancellationToken ct) => (await db.HeldAsync([hash], ct)).GetValueOrDefault(hash);

    /// <summary>Those of the pictures that the company holds, by their hash.</summary>
    public static async Task<Dictionary<string, Picture>> HeldAsync(this ListingDb db, IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        if (hashes.Count == 0) return [];
        var wanted = db.Pictures.Where(p => hashes.Contains(p.Hash));
        await wanted.Where(p => p.UnusedSince != null).ExecuteUpdateAsync(p => p.SetProperty(x => x.UnusedSince, (DateTimeOffset?)null), ct);
        return await wanted.AsNoTracking().ToDictionaryAsync(p => p.Hash, ct);
    }

    /// <summary>Until the transaction ends nobody else puts or drops files of that picture, whatever the company.</summary>
    public static Task LockPictureAsync(this ListingDb db, string hash, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOf(hash)})", ct);

    /// <summary>The number of that lock.</summary>
    public static long LockOf(string hash) => long.Parse(hash.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
