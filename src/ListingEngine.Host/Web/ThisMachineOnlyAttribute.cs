using System.Net;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Web;

/// <summary>
/// Shows a page to people at this machine only, because there is no sign-in yet. A proxy on this machine is not a person at it, and
/// a foreign name that resolves to this machine (DNS rebinding) is not its name.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ThisMachineOnlyAttribute : Attribute, IAuthorizationFilter
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly string[] Forwarding =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<IOptions<WebOptions>>().Value.OpenStartPage || IsFromHere(context.HttpContext)) return;
        context.Result = new ContentResult
        {
            StatusCode = StatusCodes.Status403Forbidden,
            ContentType = "text/plain; charset=utf-8",
            Content = services.GetRequiredService<PageText>()["Closed"],
        };
    }

    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote)
        && !Forwarding.Any(http.Request.Headers.ContainsKey)
        && OwnNames.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase);
}
