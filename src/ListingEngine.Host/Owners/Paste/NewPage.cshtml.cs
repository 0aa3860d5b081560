using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;
using ListingEngine.Core.Text;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Owners.Judging;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Paste;

/// <summary>An advert that a person has at hand: its link or its page is read at once, shown with what was not understood, and kept if they wish.</summary>
[Needs(Rights.SeeOwnerListings)]
[RequestSizeLimit(MostBytes + FormAround)]
[RequestFormLimits(ValueLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes + FormAround)]
internal sealed class NewPageModel(LinkFetch fetch, PastedAdverts carried, AdvertDesk desk, PageText text) : PageModel
{
    private const int MostBytes = 16 << 20;
    private const int FormAround = 4 << 20;
    private const int LongestLink = 2_000;

    [BindProperty]
    public string? Link { get; set; }

    [BindProperty]
    public string? Html { get; set; }

    public PageReading? Reading { get; private set; }

    /// <summary>Where the page stands, as far as that is known.</summary>
    public string? Address { get; private set; }

    public async Task<IActionResult> OnPostReadAsync(IFormFile? file, CancellationToken ct)
    {
        ModelState.Clear();
        Link = string.IsNullOrWhiteSpace(Link) ? null : Link.Trim();
        if (Link is not null && !IsLink(Link)) return Refuse(nameof(Link), text["Paste.NoLink"]);
        if (await HtmlAsync(file, ct) is not { } html)
        {
            if (!ModelState.IsValid) return Page();
            return Link is null ? Refuse(nameof(Link), text["Paste.Nothing"]) : await FetchAsync(Link, ct);
        }

        return Show(html, Link);
    }

    public async Task<IActionResult> OnPostKeepAsync(string? advert, CancellationToken ct)
    {
        ModelState.Clear();
        if (carried.Open(advert) is not { } listing) return Refuse(nameof(Link), text["Paste.Stale"]);
        if (listing.Link?.Value is not { } own || !IsLink(own))
        {
            if (Link is null || !IsLink(Link.Trim())) return Refuse(nameof(Link), text["Paste.NoAddress"]);
            own = Link.Trim();
        }

        var outcome = await desk.TakeAsync(listing, new(IsLink(Link?.Trim()) ? Link!.Trim() : own), ct);
        if (outcome.AdvertId is not { } id)
        {
            TempData.Tell(new(text["Paste.Erased"], "warning"));
            return Redirect("/owners/new");
        }

        TempData.Tell(new(text[$"Paste.Kept.{outcome.News}"], "success", "/owners/new", text["Paste.More"]));
        return Redirect($"/owners/{id}");
    }

    public string Carry(OwnerListing advert) => carried.Seal(advert);

    /// <summary>Words of the page without anybody's phone.</summary>
    public static string Masked(string raw) => Unnamed.Text(raw, [], []);

    /// <summary>What is wrong with that field; null when nothing is.</summary>
    public string? Problem(string field) => ModelState.TryGetValue(field, out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;

    private async Task<string?> HtmlAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null or { Length: 0 }) return string.IsNullOrWhiteSpace(Html) ? null : Html;
        if (file.Length > MostBytes)
        {
            ModelState.AddModelError(nameof(file), text.Say("Paste.TooLarge", MostBytes >> 20));
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return PageCharset.Decode(content.ToArray(), null);
    }

    private async Task<IActionResult> FetchAsync(string link, CancellationToken ct)
    {
        var answer = await fetch.FetchAsync(link, ct);
        return answer.Html is { } html ? Show(html, answer.Address) : Refuse(nameof(Link), text.Say(answer.Problem!, [.. answer.Detail.Split('\n')]));
    }

    private PageResult Show(string html, string? address)
    {
        Reading = PageReader.Read(new(html, address));
        Address = address;
        // The page is read: it need not go back to the browser.
        Html = null;
        return Page();
    }

    private PageResult Refuse(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }

    private static bool IsLink(string? told) => told is { Length: <= LongestLink } && WebAddress.IsOne(told);
}
