using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Web.Wording;

/// <summary>
/// The reader's language: <c>?lang=</c>, then the cookie that remembers it, then the browser's own, else Russian. Only pages have one:
/// feeds and the API are the same for everybody.
/// </summary>
internal static class PageLanguage
{
    private const string Cookie = "lang";

    private static readonly string[] Languages = ["ru", "en"];

    public static void UsePageLanguage(this WebApplication app) =>
        app.UseWhen(http => http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null, pages =>
        {
            pages.UseRequestLocalization(Options());
            pages.Use((http, next) =>
            {
                var choice = http.Features.Get<IRequestCultureFeature>();
                if (choice is { Provider: QueryStringRequestCultureProvider }) Remember(http, choice.RequestCulture);
                return next(http);
            });
        });

    private static RequestLocalizationOptions Options() => new()
    {
        DefaultRequestCulture = new(Languages[0]),
        SupportedCultures = [.. Languages.Select(CultureInfo.GetCultureInfo)],
        SupportedUICultures = [.. Languages.Select(CultureInfo.GetCultureInfo)],
        RequestCultureProviders =
        [
            new QueryStringRequestCultureProvider { QueryStringKey = Cookie, UIQueryStringKey = Cookie },
            new CookieRequestCultureProvider { CookieName = Cookie },
            new AcceptLanguageHeaderRequestCultureProvider(),
        ],
    };

    private static void Remember(HttpContext http, RequestCulture told) =>
        http.Response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(told), new()
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
}
