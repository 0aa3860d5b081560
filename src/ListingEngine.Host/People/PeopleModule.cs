using System.Threading.RateLimiting;
using ListingEngine.Host.Gate;
using ListingEngine.Host.People.Agency;
using ListingEngine.Host.People.Files;
using ListingEngine.Host.People.Staff;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.People;

/// <summary>Signing in, people and their rights, departments, the company, keys.</summary>
internal static class PeopleModule
{
    public const string SignInLimit = "sign-in";

    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy(SignInLimit, http => RateLimitPartition.GetFixedWindowLimiter(
                $"{http.Connection.RemoteIpAddress}", _ => new()
                {
                    PermitLimit = http.RequestServices.GetRequiredService<IOptions<PeopleOptions>>().Value.TriesPerMinute, Window = TimeSpan.FromMinutes(1),
                }));
        });
        services.AddOptions<PeopleOptions>().BindConfiguration("People").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<PeopleQuery>().AddScoped<PersonDoor>().AddScoped<PersonRights>().AddScoped<PersonLeaving>().AddScoped<Administrators>();
        services.AddScoped<NewCompany>().AddScoped<PeopleTaker>();
        return services.AddScoped<Uploads>().AddScoped<PeopleLinks>().AddScoped<FirstAdministrator>();
    }

    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapFiles();
        app.MapPost("/sign-out", (Delegate)SignOutAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, EndedSessions sessions)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        await sessions.EndAsync(http.User, http.RequestAborted);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect(GateModule.SignInPage);
    }
}
