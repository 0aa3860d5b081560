using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Objects.List;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.Matrix;

/// <summary>Objects by plans: where each is on air, where not, and why. Its address speaks the words of the objects' list.</summary>
[Needs(Rights.SeePlans)]
internal sealed class MatrixPageModel(MatrixQuery matrix, ListingDb db, TimeProvider clock) : PageModel
{
    public const string Path = "/matrix";

    public ListAsk Ask { get; private set; } = null!;

    public MatrixView View { get; private set; } = null!;

    public Choices Choices { get; private set; } = null!;

    /// <summary>The same objects in their list, where every filter stands.</summary>
    public string InList => ListAddress.Of(ListAddress.Query(Request.Query));

    public int Pages => Math.Max(1, (View.Total + Ask.Size - 1) / Ask.Size);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Ask = new AskReader(Request.Query, clock.LocalTimeZone).Read();
        Choices = await Choices.ReadAsync(db, ct);
        View = await matrix.RunAsync(Ask, ct);
    }
}
