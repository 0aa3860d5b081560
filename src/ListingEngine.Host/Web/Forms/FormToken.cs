using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ListingEngine.Host.Web.Forms;

/// <summary>
/// The token of a form that is read as it comes. Scripts send it in a header, which is known before the body; the form itself has it in its first
/// section, before any file.
/// </summary>
internal sealed class FormToken(IAntiforgery antiforgery)
{
    private const string Field = "__RequestVerificationToken";
    private const string Header = "RequestVerificationToken";

    /// <returns>True when it was found and is right; false when it stands in the first section of a form that was not read yet.</returns>
    /// <exception cref="AntiforgeryValidationException">Not sent by our page.</exception>
    public async Task<bool> IsKnownAsync(HttpContext http)
    {
        if (http.Request.Headers[Header].Count == 0 && IsMultipart(http.Request)) return false;
        await antiforgery.ValidateRequestAsync(http);
        return true;
    }

    /// <summary>Reads it out of the form's first section.</summary>
    /// <exception cref="AntiforgeryValidationException">Not sent by our page.</exception>
    public async Task ReadAsync(HttpContext http, MultipartSection? section, CancellationToken ct)
    {
        if (section is null || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part) || HeaderUtilities.RemoveQuotes(part.Name) != Field)
            throw new AntiforgeryValidationException("The form does not begin with its token.");
        // The validator would read the whole form to find the token; told as a header, it leaves the body alone.
        var buffer = new char[4096];
        using var text = new StreamReader(section.Body);
        http.Request.Headers[Header] = new string(buffer, 0, await text.ReadBlockAsync(buffer, ct));
        await antiforgery.ValidateRequestAsync(http);
    }

    private static bool IsMultipart(HttpRequest request) => request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
}
