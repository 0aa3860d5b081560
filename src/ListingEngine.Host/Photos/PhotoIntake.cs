using System.Security.Cryptography;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Photos;

/// <summary>
/// Takes pictures of whatever origin into the shelf: bytes first, row second, so that no row ever points at nothing. The same picture again is
/// the same row.
/// </summary>
internal sealed class PhotoIntake(
    IServiceScopeFactory scopes, IPictureShelf shelf, PictureWorkshop workshop, PictureGate gate, IOptions<PhotosOptions> options, TimeProvider clock)
{
    // What the first look at an object and the first feed ask for; the rest is made when somebody asks.
    private static readonly PictureRecipe[] AtOnce = [.. PictureRecipe.All.Where(r => r.Name is PhotoAddress.Thumb or PhotoAddress.Portal)];

    /// <param name="companyId">Whose it is to be.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="name">Of an uploaded file; null for a fetched one.</param>
    /// <param name="madeFrom">Hash of the picture that was turned or cropped.</param>
    public Task<TakenPicture> TakeAsync(long companyId, byte[] content, string? name, string? madeFrom, CancellationToken ct) =>
        TakeAsync(companyId, _ => Task.FromResult(content), name, madeFrom, ct);

    /// <summary>The same for content that need not be in memory before its turn has come.</summary>
    public Task<TakenPicture> TakeAsync(long companyId, Func<CancellationToken, Task<byte[]>> open, string? name, string? madeFrom, CancellationToken ct) =>
        gate.RunAsync(async () => await TakeNowAsync(companyId, await open(ct), name, madeFrom, ct), ct);

    private async Task<TakenPicture> TakeNowAsync(long companyId, byte[] content, string? name, string? madeFrom, CancellationToken ct)
    {
        if (content.Length > options.Value.MaxFileBytes) return new(null, PhotoProblem.TooManyBytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        if (await db.HeldAsync(hash, ct) is { } held && await shelf.FileAsync(ShelfKeys.Original(hash), ct) is not null) return new(held, null);

        var read = workshop.Read(content);
        if (read.Facts is not { } facts) return new(null, read.Problem);
        var derivatives = AtOnce.Select(recipe => (Key: ShelfKeys.Derivative(hash, recipe.Name + ".jpg"), Content: workshop.Make(content, recipe))).ToList();
        var picture = Describe(companyId, hash, content, facts, name, madeFrom);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockPictureAsync(hash, ct);
        await shelf.PutAsync(ShelfKeys.Original(hash), content, ct);
        foreach (var (key, made) in derivatives) await shelf.PutAsync(key, made, ct);
        if (await db.HeldAsync(hash, ct) is { } meanwhile) picture = meanwhile;
        else db.Pictures.Add(picture);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(picture, null);
    }

    private Picture Describe(long companyId, string hash, byte[] content, PictureFacts facts, string? name, string? madeFrom)
    {
        var looks = PictureLooks.Of(facts.Small);
        return new()
        {
            CompanyId = companyId,
            Hash = hash,
            Format = facts.Format,
            Width = facts.Width,
            Height = facts.Height,
            Bytes = content.Length,
            Looks = Likeness.Of(facts.Small),
            Brightness = looks.Brightness,
            Sharpness = looks.Sharpness,
            LooksLikePlan = looks.IsPlan,
            Name = name,
            MadeFrom = madeFrom,
            CreatedAt = clock.GetStoredNow(),
        };
    }
}
