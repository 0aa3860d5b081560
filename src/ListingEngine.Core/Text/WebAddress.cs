namespace ListingEngine.Core.Text;

/// <summary>Addresses of the web that people give: whole, and nothing but <c>http</c> and <c>https</c>.</summary>
public static class WebAddress
{
    public static bool IsOne(string text) => Uri.TryCreate(text, UriKind.Absolute, out var told) && told.Scheme is ("http" or "https");
}
