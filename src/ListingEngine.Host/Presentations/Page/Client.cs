using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations.Page;

/// <summary>Whether a request is a client's own look: not our press, not the office's, not a messenger's that draws a preview of the link.</summary>
internal sealed class Client(PrintKey press, CompanyScope scope)
{
    private static readonly string[] Machines = ["bot", "crawl", "spider", "preview", "whatsapp", "viber", "telegram", "facebookexternalhit", "vkshare", "skypeuri"];

    public bool IsLooking(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || scope.Access is not null || press.IsIn(request)) return false;
        if (request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal)) return false;
        var agent = request.Headers.UserAgent.ToString();
        return !Array.Exists(Machines, m => agent.Contains(m, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the office does on the page is no sign of the client's.</summary>
    public bool IsOffice => scope.Access is not null;
}
