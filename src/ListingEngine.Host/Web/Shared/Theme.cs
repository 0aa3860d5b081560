using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace ListingEngine.Host.Web.Shared;

/// <summary>Light or dark: what the reader chose, else what their system says (a script asks it).</summary>
internal static class Theme
{
    private const string Cookie = "theme";

    /// <summary>Null when the reader has not chosen.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] switch { "dark" => "dark", "light" => "light", _ => null };

    // The token is asked here and not by the framework: what stands in for a refused page reads the form once more.
    public static void MapTheme(this IEndpointRouteBuilder app) =>
        app.MapPost("/theme", ChooseAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();

    private static async Task<IResult> ChooseAsync(HttpContext http, IAntiforgery antiforgery, [FromForm] string? theme, [FromForm] string? next)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        http.Response.Cookies.Append(Cookie, theme == "dark" ? "dark" : "light",
            new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });
        return Results.LocalRedirect(Link.Local(next));
    }
}
