using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Gate;

/// <summary>Lets a program into the JSON API by the key in its header: the installation's own, or one that a company gave out.</summary>
internal sealed class KeyGate(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeys keys, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string KeyScheme = "ApiKey";
    public const string Header = "X-Api-Key";

    // When a key was used last is told to the minute: a busy program does not write a row with each request.
    private static readonly TimeSpan UseTold = TimeSpan.FromMinutes(1);

    private IServiceProvider Services => Context.RequestServices;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? told = Request.Headers[Header];
        if (string.IsNullOrEmpty(told)) return AuthenticateResult.NoResult();
        var access = keys.Fits(told) ? await OfInstallationAsync() : await OfCompanyAsync(told);
        if (access is null) return AuthenticateResult.Fail("unknown key");
        Services.GetRequiredService<CompanyScope>().Enter(access, "api");
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, access.Name)], Scheme.Name);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Results.Problem($"Send the key in the header {Header}.", statusCode: 401, title: "The key is missing or wrong").ExecuteAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = Context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>()?.Rights;
        return Results.Problem($"This needs the right {needed}; the key's scopes do not hold it.", statusCode: 403, title: "The key has no right to this")
            .ExecuteAsync(Context);
    }

    private async Task<Access> OfInstallationAsync()
    {
        await DataModule.EnterFirstCompanyAsync(Services, Context.RequestAborted);
        return OfKey(Services.GetRequiredService<CompanyScope>().CompanyId, "API", RoleRights.All);
    }

    private async Task<Access?> OfCompanyAsync(string told)
    {
        var (db, now, hash) = (Services.GetRequiredService<ListingDb>(), clock.GetStoredNow(), SHA256.HashData(Encoding.UTF8.GetBytes(told)));
        var key = await db.ApiKeys.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, Context.RequestAborted);
        if (key is null) return null;
        if (key.UsedAt is null || key.UsedAt < now - UseTold)
            await db.ApiKeys.IgnoreQueryFilters().Where(k => k.Id == key.Id).ExecuteUpdateAsync(k => k.SetProperty(x => x.UsedAt, now), Context.RequestAborted);
        return OfKey(key.CompanyId, key.Name, key.Scopes);
    }

    private static Access OfKey(long company, string name, Rights scopes) => new(company, null, name, Role.Administrator, scopes, new HashSet<long>());
}
