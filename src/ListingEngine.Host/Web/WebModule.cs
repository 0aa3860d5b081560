using System.Text.Encodings.Web;
using System.Text.Unicode;
using ListingEngine.Host.Web.AuditLog;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Sheets;
using ListingEngine.Host.Web.Today;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace ListingEngine.Host.Web;

/// <summary>Pages.</summary>
public static class WebModule
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddRazorPages(o =>
        {
            // A page lies in the slice that it shows.
            o.RootDirectory = "/";
            o.Conventions.ConfigureFilter(new PageHeaders());
        });

        services.Configure<RazorViewEngineOptions>(o => o.PageViewLocationFormats.Add("/Web/Shared/{0}.cshtml"));
        services.Configure<CookieTempDataProviderOptions>(o => (o.Cookie.Name, o.Cookie.SecurePolicy) = ("message", CookieSecurePolicy.SameAsRequest));
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SecurePolicy) = ("form", CookieSecurePolicy.SameAsRequest));

        // Cyrillic stands in a page as itself, not as numbers.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services.AddScoped<PageText>().AddSingleton<Forms.FormToken>().AddScoped<TodayQuery>().AddScoped<MineQuery>().AddScoped<AuditQuery>().AddScoped<Search.SearchQuery>().AddSingleton<ApiCalls>();
    }

    /// <summary>Styles and pictures: the address of a style changes with it, so browsers may keep them.</summary>
    public static void UseWebFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
        {
            file.Context.Response.Headers.CacheControl = "public, max-age=86400";
            file.Context.Response.Headers.XContentTypeOptions = "nosniff";
        },
    });

    public static void MapPages(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapTheme();
        AccentStyle.Map(app);
    }
}
