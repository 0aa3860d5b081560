using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace ListingEngine.Host.Gate;

/// <summary>Who is let in: people by a cookie, programs by a key.</summary>
internal static class GateModule
{
    public const string SignInPage = "/sign-in";

    /// <summary>A session that nobody uses ends after this time.</summary>
    public static readonly TimeSpan SessionLength = TimeSpan.FromDays(14);

    private const string ByAddress = "ByAddress";

    public static IServiceCollection AddGate(this IServiceCollection services)
    {
        services.AddAuthentication(ByAddress)
            .AddPolicyScheme(ByAddress, null, o => o.ForwardDefaultSelector = http =>
                http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? KeyGate.KeyScheme : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, KeyGate>(KeyGate.KeyScheme, null)
            .AddIdentityCookies();
        services.AddIdentityCore<Login>(Tell).AddEntityFrameworkStores<ListingDb>().AddSignInManager().AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(Tell);
        // The stamp is compared at each request, in Entrance.
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromDays(365));
        services.AddSingleton<IAuthorizationHandler, NeedsHandler>();
        services.AddScoped<EndedSessions>().AddSingleton<GuessLimit>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    public static void UseGate(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<Entrance>();
        app.UseAuthorization();
    }

    private static void Tell(IdentityOptions o)
    {
        // Length is what counts (NIST SP 800-63B, section 5.1.1): no rules of composition.
        o.Password.RequiredLength = 10;
        o.Password.RequiredUniqueChars = 4;
        o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
        o.Lockout.MaxFailedAccessAttempts = 5;
        o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        o.User.RequireUniqueEmail = true;
        o.User.AllowedUserNameCharacters = "";
    }

    private static void Tell(CookieAuthenticationOptions o)
    {
        o.Cookie.Name = "listings";
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Lax;
        o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        o.ExpireTimeSpan = SessionLength;
        o.SlidingExpiration = true;
        o.LoginPath = SignInPage;
        o.Events.OnSigningIn = EndedSessions.NameAsync;
        o.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        o.ReturnUrlParameter = "next";
    }
}
