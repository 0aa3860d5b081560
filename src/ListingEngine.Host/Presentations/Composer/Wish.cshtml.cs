using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>What a client looks for, and the objects that would do, the best first and each with its reasons.</summary>
[Needs(Rights.MakePresentations)]
internal sealed class WishModel(WishQuery query) : PageModel
{
    /// <summary>The kinds that clients ask for most; any other is behind «ещё».</summary>
    public static readonly ObjectKind[] Usual = [ObjectKind.Flat, ObjectKind.Room, ObjectKind.House, ObjectKind.Townhouse, ObjectKind.Dacha, ObjectKind.Land];

    public WishForm Form { get; private set; } = null!;

    /// <summary>Null until something is asked.</summary>
    public WishResult? Result { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Form = new(Request.Query);
        if (!Form.IsEmpty && Form.Faults.Count == 0) Result = await query.RunAsync(Form.Wish, ct);
    }
}
