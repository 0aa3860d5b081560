using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Finds objects to put into a presentation by their numbers or by words of their addresses.</summary>
internal sealed class ObjectFinder(ListingDb db)
{
    private const int Most = 8, MostWords = 6, LongestQuestion = 100;

    /// <summary>Objects that can be shown: neither closed nor archived.</summary>
    public IQueryable<PropertyObject> Shown => db.Objects.AsNoTracking().Where(o => o.Status != ObjectStatus.Closed && o.Status != ObjectStatus.Archived);

    public async Task<IReadOnlyList<PropertyObject>> FindAsync(string? question, CancellationToken ct)
    {
        var told = (question ?? "").Replace("\0", "", StringComparison.Ordinal).Trim();
        if (told.Length == 0) return [];
        if (told.Length > LongestQuestion) told = told[..LongestQuestion];
        var found = long.TryParse(told.TrimStart('№', '#', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Shown.Where(o => o.Id == number || o.FeedId == told || o.ExternalId == told) : Named(told);
        return await found.OrderBy(o => o.Id).Take(Most).ToListAsync(ct);
    }

    private IQueryable<PropertyObject> Named(string told)
    {
        var found = Shown;
        foreach (var word in told.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords))
        {
            var like = LikePattern.Of(word);
            found = found.Where(o => EF.Functions.ILike(
                (o.Address.Locality ?? "") + " " + (o.Address.SubLocality ?? "") + " " + (o.Address.Line ?? ""), like, LikePattern.Escape));
        }

        return found;
    }
}
