using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Intake;

/// <summary>Reads the upload form section by section: first its token, then the file, which goes straight to disk.</summary>
internal sealed class UploadedFile(IAntiforgery antiforgery, UploadShelf shelf)
{
    private const string TokenField = "__RequestVerificationToken";

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
        var reader = new MultipartReader(boundary, http.Request.Body);
        var isOurs = false;
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part)) continue;
            if (part.Name == TokenField)
            {
                await CheckAsync(http, section, ct);
                isOurs = true;
            }
            else if (part.IsFileDisposition())
            {
                if (!isOurs) await antiforgery.ValidateRequestAsync(WithoutForm(http));
                if (NameOf(part) is not { Length: > 0 } name) return null;
                var (path, bytes) = await shelf.SaveAsync(section.Body, ct);
                return new(name, path, bytes);
            }
        }

        return null;
    }

    private async Task CheckAsync(HttpContext http, MultipartSection section, CancellationToken ct)
    {
        var buffer = new char[4096];
        using var text = new StreamReader(section.Body);
        http.Request.Headers["RequestVerificationToken"] = new string(buffer, 0, await text.ReadBlockAsync(buffer, ct));
        await antiforgery.ValidateRequestAsync(http);
    }

    // Without a token of its own the form is judged by the header that htmx sends; the body is not read for it.
    private static HttpContext WithoutForm(HttpContext http)
    {
        if (http.Request.Headers["RequestVerificationToken"].Count == 0) throw new AntiforgeryValidationException("The form's token is missing.");
        return http;
    }

    private static string NameOf(ContentDispositionHeaderValue part)
    {
        var told = HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).Value ?? "";
        var name = new string([.. told[(told.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]);
        return name.Length > 200 ? name[^200..] : name;
    }
}
