using ListingEngine.Host.Web.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Intake;

/// <summary>Reads the upload form section by section: first its token, then the file, which goes straight to disk.</summary>
internal sealed class UploadedFile(FormToken token, UploadShelf shelf)
{
    /// <summary>What came: the file's name at home, where it lies, its size.</summary>
    internal sealed record Taken(string Name, string Path, long Size);

    /// <returns>Null when the form holds no file.</returns>
    /// <exception cref="ImportException">Too large or empty.</exception>
    /// <exception cref="AntiforgeryValidationException">Not sent by our page.</exception>
    public async Task<Taken?> ReadAsync(HttpContext http, CancellationToken ct)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        var boundary = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary)) throw new AntiforgeryValidationException("The form is not multipart.");
        var isOurs = await token.IsKnownAsync(http);
        var reader = new MultipartReader(boundary, http.Request.Body);
        if (!isOurs) await token.ReadAsync(http, await reader.ReadNextSectionAsync(ct), ct);
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part) || !part.IsFileDisposition()) continue;
            if (NameOf(part) is not { Length: > 0 } name) return null;
            var (path, bytes) = await shelf.SaveAsync(section.Body, ct);
            return new(name, path, bytes);
        }

        return null;
    }

    private static string NameOf(ContentDispositionHeaderValue part)
    {
        var told = HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).Value ?? "";
        var name = new string([.. told[(told.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]);
        return name.Length > 200 ? name[^200..] : name;
    }
}
