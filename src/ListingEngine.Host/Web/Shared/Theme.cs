namespace ListingEngine.Host.Web.Shared;

/// <summary>Light or dark: what the reader chose, else what their system says (a script asks it).</summary>
internal static class Theme
{
    private const string Cookie = "theme";

    /// <summary>Null when the reader has not chosen.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] switch { "dark" => "dark", "light" => "light", _ => null };

    public static void MapTheme(this IEndpointRouteBuilder app) => app.MapPost("/theme", (HttpContext http, [Microsoft.AspNetCore.Mvc.FromForm] string theme, [Microsoft.AspNetCore.Mvc.FromForm] string? next) =>
    {
        http.Response.Cookies.Append(Cookie, theme == "dark" ? "dark" : "light",
            new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });
        return Results.LocalRedirect(Link.Local(next));
    }).AllowAnonymous().ExcludeFromDescription();
}
