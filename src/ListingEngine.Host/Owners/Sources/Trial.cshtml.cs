using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;
using ListingEngine.Core.Text;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>Tries the reader on a saved page. Nothing is fetched or kept.</summary>
[Needs(Rights.ManageSources)]
[RequestSizeLimit(Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Largest, ValueLengthLimit = Largest)]
internal sealed class TrialModel(PageText text) : PageModel
{
    private const int Largest = 16 << 20;

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Html { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public PageReading? Reading { get; private set; }

    public string? AddressProblem { get; private set; }

    public string? PageProblem { get; private set; }

    public async Task OnPostAsync(CancellationToken ct)
    {
        Address = Address?.Trim();
        if (Address is { Length: > 0 } && !WebAddress.IsOne(Address)) AddressProblem = text["Reader.Error.Address"];
        var page = await PageAsync(ct);
        if (string.IsNullOrWhiteSpace(page)) PageProblem = text["Reader.Error.Page"];
        if (AddressProblem is null && PageProblem is null) Reading = PageReader.Read(new(page!, Address is { Length: > 0 } ? Address : null));
    }

    // A file comes before what was typed: it is the later thought.
    private async Task<string?> PageAsync(CancellationToken ct)
    {
        if (Upload is not { Length: > 0 } file) return Html;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return PageCharset.Decode(bytes.ToArray(), null);
    }
}
