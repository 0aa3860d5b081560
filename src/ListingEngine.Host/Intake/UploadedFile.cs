using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Intake;

/// <summary>Reads the upload form section by section: first its token, then the file, which goes straight to disk.</summary>
internal sealed class UploadedFile(IAntiforgery antiforgery, UploadShelf shelf)
{
    private const string TokenField = "__RequestVerificationToken";
    private const string TokenHeader = "RequestVerificationToken";

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
        // Scripts send the token in a header, which is known before the body; the form itself has it in its first section.
        var isOurs = http.Request.Headers[TokenHeader].Count > 0;
        if (isOurs) await antiforgery.ValidateRequestAsync(http);
        var reader = new MultipartReader(boundary, http.Request.Body);
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part)) continue;
            if (!isOurs)
            {
                await CheckAsync(http, part, section, ct);
                isOurs = true;
            }
            else if (part.IsFileDisposition())
            {
                if (NameOf(part) is not { Length: > 0 } name) return null;
                var (path, bytes) = await shelf.SaveAsync(section.Body, ct);
                return new(name, path, bytes);
            }
        }

        return isOurs ? null : throw new AntiforgeryValidationException("The form is empty.");
    }

    // The validator would read the whole form to find the token; told as a header, it leaves the body alone.
    private async Task CheckAsync(HttpContext http, ContentDispositionHeaderValue part, MultipartSection section, CancellationToken ct)
    {
        if (HeaderUtilities.RemoveQuotes(part.Name) != TokenField) throw new AntiforgeryValidationException("The form does not begin with its token.");
        var buffer = new char[4096];
        using var text = new StreamReader(section.Body);
        http.Request.Headers[TokenHeader] = new string(buffer, 0, await text.ReadBlockAsync(buffer, ct));
        await antiforgery.ValidateRequestAsync(http);
    }

    private static string NameOf(ContentDispositionHeaderValue part)
    {
        var told = HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).Value ?? "";
        var name = new string([.. told[(told.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]);
        return name.Length > 200 ? name[^200..] : name;
    }
}
