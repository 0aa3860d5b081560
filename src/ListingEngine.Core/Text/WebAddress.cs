namespace ListingEngine.Core.Text;

/// <summary>Addresses of the web that people give: whole, and nothing but <c>http</c> and <c>https</c>.</summary>
public static class WebAddress
{
    private const int Longest = 2000;

    public static bool IsOne(string text) => Uri.TryCreate(text, UriKind.Absolute, out var told) && told.Scheme is ("http" or "https");

    /// <summary>One that a portal can be given: no browser and no XML would change it on its way.</summary>
    public static bool IsPlain(string? text)
    {
        if (text is not { Length: <= Longest }) return false;
        var from = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : text.Length;
        if (from >= text.Length) return false;
        foreach (var c in text)
            if (c <= ' ' || c is '"' or '<' or '>' || c >= '\uFFFE' || char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c)) return false;
        return true;
    }
}
