using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.People.Files;

/// <summary>What became of a picture that somebody gave.</summary>
/// <param name="Address">Its public address; null when it was refused.</param>
/// <param name="Problem">Why it was refused, as a sentence.</param>
/// <param name="IsCut">Something was taken out of a drawing.</param>
internal sealed record Upload(string? Address, string? Problem = null, bool IsCut = false);

/// <summary>Takes logos and portraits: checked by content, kept on the shelf of files.</summary>
internal sealed class Uploads(FileShelf shelf, PublicAddress address, PageText text)
{
    private const int MostPortrait = 5 << 20;

    private const int MostLogo = 2 << 20;

    public Task<Upload> TakePortraitAsync(IFormFile? file, CancellationToken ct) => TakeAsync(file, MostPortrait, isLogo: false, ct);

    public Task<Upload> TakeLogoAsync(IFormFile? file, CancellationToken ct) => TakeAsync(file, MostLogo, isLogo: true, ct);

    private async Task<Upload> TakeAsync(IFormFile? file, int most, bool isLogo, CancellationToken ct)
    {
        if (file is null or { Length: 0 }) return new(null, text["File.None"]);
        if (file.Length > most) return new(null, text.Say("File.TooLarge", most >> 20));
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var bytes = content.ToArray();
        var kind = Picture.Read(bytes);
        if (kind is not null && !(isLogo && kind == "webp")) return new(await KeepAsync(bytes, kind, ct));
        if (isLogo && Drawing.Clean(bytes) is { } clean) return new(await KeepAsync(clean.Content, "svg", ct), IsCut: clean.IsCut);
        return new(null, text[isLogo ? "File.NotLogo" : "File.NotPortrait"]);
    }

    private async Task<string> KeepAsync(byte[] bytes, string extension, CancellationToken ct) =>
        address.Value + await shelf.KeepAsync(bytes, extension, ct);
}
