using System.Collections.Concurrent;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Photos;

/// <summary>Makes what is asked for and does not lie on the shelf yet, once, however many ask.</summary>
internal sealed class Derivatives(IServiceScopeFactory scopes, IPictureShelf shelf, PictureWorkshop workshop, PictureGate gate, FileShelf logos)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> _making = [];

    /// <summary>The file that holds the picture; null, without any work, when the original or the watermark is not known.</summary>
    public async Task<string?> FileAsync(string hash, PictureName name, string key)
    {
        var making = _making.GetOrAdd(key, _ => new(() => MakeAsync(hash, name, key)));
        try
        {
            return await making.Value;
        }
        finally
        {
            _making.TryRemove(new(key, making));
        }
    }

    private async Task<string?> MakeAsync(string hash, PictureName name, string key)
    {
        var ct = CancellationToken.None;
        var (isKnown, mark) = await AskAsync(hash, name.Watermark, ct);
        if (!isKnown || await shelf.FindAsync(ShelfKeys.Original(hash), ct) is not { } original) return null;
        (PhotoWatermark, byte[])? stamp = null;
        if (mark is not null)
        {
            if (logos.Find(mark.Logo) is not { } logo) return null;
            stamp = (mark.Mark, await File.ReadAllBytesAsync(logo.Path, ct));
        }

        await shelf.PutAsync(key, await gate.RunAsync(() => workshop.Make(original, name.Recipe, name.Format, stamp), ct), ct);
        return await shelf.FileAsync(key, ct);
    }

    // An address is served to everybody, whatever the company; a watermark is drawn over pictures of its own company only.
    private async Task<(bool IsKnown, Watermark? Mark)> AskAsync(string hash, string? watermark, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var pictures = db.Pictures.IgnoreQueryFilters().AsNoTracking().Where(p => p.Hash == hash);
        if (watermark is null) return (await pictures.AnyAsync(ct), null);
        var mark = await (from w in db.Watermarks.IgnoreQueryFilters().AsNoTracking()
                          where w.Key == watermark && pictures.Any(p => p.CompanyId == w.CompanyId)
                          select w).FirstOrDefaultAsync(ct);
        return (mark is not null, mark);
    }
}
