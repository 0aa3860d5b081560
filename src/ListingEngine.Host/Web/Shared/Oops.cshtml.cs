using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Web.Shared;

/// <summary>What people see in place of a page that is not there, not theirs, or broken.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class OopsModel : PageModel
{
    // Those that have words of their own.
    private static readonly int[] Known = [400, 403, 404, 429, 500];

    [BindProperty(SupportsGet = true, Name = "code")]
    public int Told { get; set; }

    public int Code => Known.Contains(Told) ? Told : Told < 500 ? 400 : 500;

    // The page stands in for another one, whatever was asked of that.
    public void OnGet() => Response.StatusCode = Code;

    public void OnPost() => OnGet();
}
