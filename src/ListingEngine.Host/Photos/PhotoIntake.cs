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
    private static readonly PictureName[] AtOnce = [.. from file in (string[])["thumb.jpg", "thumb.webp", "portal.jpg"] select PictureName.Find(file)!.Value];

    /// <param name="companyId">Whose it is to be.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="name">Of an uploaded file; null for a fetched one.</param>
    /// <param name="madeFrom">Hash of the picture that was turned or cropped.</param>
    public async Task<TakenPicture> TakeAsync(long companyId, byte[] content, string? name, string? madeFrom, CancellationToken ct)
    {
        if (content.Length > options.Value.MaxFileBytes) return new(null, PhotoProblem.TooManyBytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        if (await db.HeldAsync(hash, ct) is { } held && await shelf.HasAsync(ShelfKeys.Original(hash), ct)) return new(held, null);
        var (facts, looks, derivatives, problem) = await gate.RunAsync(() => Work(content), ct);
        if (facts is null) return new(null, problem);
        var picture = new Picture
        {
            CompanyId = companyId,
            Hash = hash,
            Format = facts.Format,
            Width = facts.Width,
            Height = facts.Height,
            Bytes = content.Length,
            Looks = looks.Likeness,
            Brightness = looks.Whole.Brightness,
            Sharpness = looks.Whole.Sharpness,
            LooksLikePlan = looks.Whole.IsPlan,
            Name = name,
            MadeFrom = madeFrom,
            CreatedAt = clock.GetStoredNow(),
        };
        return new(await KeepAsync(picture, content, derivatives, db, ct), null);
    }

    private Worked Work(byte[] content)
    {
        var (read, made) = workshop.ReadAndMake(content, AtOnce);
        return read.Facts is { } facts
            ? new(facts, (Likeness.Of(facts.Small), PictureLooks.Of(facts.Small)), [.. AtOnce.Zip(made, (name, bytes) => (name.File, bytes))], null)
            : new(null, default, [], read.Problem);
    }

    private async Task<Picture> KeepAsync(
        Picture picture, byte[] content, IReadOnlyList<(string File, byte[] Content)> derivatives, ListingDb db, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockPictureAsync(picture.Hash, ct);
        await shelf.PutAsync(ShelfKeys.Original(picture.Hash), content, ct);
        foreach (var made in derivatives) await shelf.PutAsync(ShelfKeys.Derivative(picture.Hash, made.File), made.Content, ct);
        if (await db.HeldAsync(picture.Hash, ct) is { } held) return held;
        db.Pictures.Add(picture);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return picture;
    }

    private readonly record struct Worked(
        PictureFacts? Facts, (long[] Likeness, PictureLooks Whole) Looks, IReadOnlyList<(string File, byte[] Content)> Derivatives, PhotoProblem? Problem);
}
