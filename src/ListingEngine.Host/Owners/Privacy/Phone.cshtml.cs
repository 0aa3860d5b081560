using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>The phones of an advert: masked, and by a press of the button shown to who may see them. Scripts get only the part of a page.</summary>
[Needs(Rights.SeeOwnerListings)]
internal sealed class PhoneModel(AdvertPhones phones) : PageModel
{
    public PhonesView Phones { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct) => Show(await phones.ClosedAsync(id, ct));

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken ct) => Show(await phones.LookAsync(id, ct));

    private IActionResult Show(PhonesView? view)
    {
        if (view is null) return NotFound();
        Response.Headers.CacheControl = "no-store";
        Phones = view;
        return Request.Headers.ContainsKey("HX-Request") ? Partial("_Phones", view) : Page();
    }
}
