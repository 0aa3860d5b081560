using System.Globalization;
using System.Security.Claims;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Gate;

/// <summary>
/// Finds out, once per request, who the signed-in person is today: their rights are read, not remembered in the cookie, so that a right
/// taken away, a password changed or a person gone counts at once.
/// </summary>
internal sealed class Entrance(RequestDelegate next)
{
    /// <summary>Claim of an administrator of the installation who works in another company than their own.</summary>
    public const string CompanyClaim = "company";

    public async Task InvokeAsync(HttpContext http, ListingDb db, CompanyScope scope, IOptions<IdentityOptions> identity)
    {
        if (http.User.Identity is { IsAuthenticated: true, AuthenticationType: var type } && type == IdentityConstants.ApplicationScheme)
        {
            if (await AccessAsync(http.User, db, identity.Value.ClaimsIdentity, http.RequestAborted) is var (access, company)) scope.Enter(access, "page", company);
            else await TurnAwayAsync(http);
        }

        await next(http);
    }

    private static async Task TurnAwayAsync(HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        http.User = new(new ClaimsIdentity());
    }

    // One question: it is asked before every page.
    private static async Task<(Access, string Company)?> AccessAsync(ClaimsPrincipal user, ListingDb db, ClaimsIdentityOptions claims, CancellationToken ct)
    {
        if (!long.TryParse(user.FindFirstValue(claims.UserIdClaimType), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        long? guest = long.TryParse(user.FindFirstValue(CompanyClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var claimed) ? claimed : null;
        var session = user.FindFirstValue(EndedSessions.Claim);
        var found = await (from login in db.Users
                           join person in db.People.IgnoreQueryFilters() on login.PersonId equals person.Id
                           where login.Id == id && person.LeftAt == null
                               && !db.UserTokens.Any(t => t.UserId == id && t.LoginProvider == EndedSessions.Provider && t.Name == session)
                           select new
                           {
                               login.SecurityStamp, login.OfInstallation, person,
                               Own = db.Companies.IgnoreQueryFilters().Where(c => c.Id == person.CompanyId).Select(c => c.Name).FirstOrDefault(),
                               Other = db.Companies.IgnoreQueryFilters().Where(c => c.Id == guest).Select(c => c.Name).FirstOrDefault(),
                           }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null || found.SecurityStamp != user.FindFirstValue(claims.SecurityStampClaimType)) return null;
        return found.OfInstallation && guest is { } company && company != found.person.CompanyId && found.Other is { } other
            ? (new(company, null, found.person.Name, Role.Administrator, RoleRights.All, new HashSet<long>(), OfInstallation: true), other)
            : (new(found.person.CompanyId, found.person.Id, found.person.Name, found.person.Role, found.person.Rights,
                await TeamAsync(found.person, db, ct), found.OfInstallation), found.Own!);
    }

    private static async Task<IReadOnlySet<long>> TeamAsync(Person person, ListingDb db, CancellationToken ct) => person.Role != Role.Head
        ? new HashSet<long>()
        : (await (from other in db.People.IgnoreQueryFilters()
                  join department in db.Departments.IgnoreQueryFilters() on other.DepartmentId equals department.Id
                  where department.HeadId == person.Id && other.CompanyId == person.CompanyId
                  select other.Id).ToListAsync(ct)).ToHashSet();
}
