using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Sheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Presentations.Page;

/// <summary>The client's page of a presentation: asks nobody who they are, and keeps nothing on their machine.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PresentationDoor door, SheetDesk desk, Client client, PrintKey press, GuessLimit guesses, IOptions<WebOptions> web, TimeProvider clock) : PageModel
{
    /// <summary>Null where nothing is shown.</summary>
    public SheetView? View { get; private set; }

    /// <summary>The company and the agent of a link that is over; null for a secret that is none.</summary>
    public SheetView? Over { get; private set; }

    /// <summary>Beginning of the names of what is said where nothing is shown: <c>Sheet.Over</c>.</summary>
    public string Nothing { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, string? print, string? answered, CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        if (await door.FindAsync(token, ct) is not { } behind) return Unknown();
        var view = await desk.DrawAsync(behind.Presentation, behind.Company, behind.Agent, ct);
        if (behind.IsOver)
        {
            (Over, Nothing) = (view, "Sheet.Over");
            return Answer(StatusCodes.Status410Gone);
        }

        if (answered is null && client.IsLooking(Request)) await door.OpenedAsync(behind.Link, ct);
        View = view with
        {
            Token = token,
            Liked = await desk.LikedAsync(behind.Link, ct),
            HasJustLiked = answered == Answers.Liked,
            Paper = Enum.TryParse<Paper>(print, ignoreCase: true, out var paper) && Enum.IsDefined(paper) ? paper : null,
            Address = (press.AddressIn(Request) ?? web.Value.Address(Request)) + PresentationAddress.Page(token),
            Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).DateTime).ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture),
        };
        return Page();
    }

    private PageResult Unknown()
    {
        var status = guesses.Refuse(HttpContext);
        Nothing = status == StatusCodes.Status429TooManyRequests ? "Sheet.Wait" : "Sheet.Unknown";
        return Answer(status);
    }

    private PageResult Answer(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
