using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Authorization;

namespace ListingEngine.Host.Gate;

/// <summary>Lets in who has the right that an address asks for.</summary>
internal sealed class NeedsHandler(IHttpContextAccessor http) : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        var access = http.HttpContext?.RequestServices.GetRequiredService<CompanyScope>().Access;
        if (access is not null && access.Has(requirement.Rights) && (access.OfInstallation || !requirement.Installation)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
