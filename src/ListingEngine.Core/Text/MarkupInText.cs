using System.Text.RegularExpressions;

namespace ListingEngine.Core.Text;

/// <summary>Finds HTML in a text.</summary>
public static partial class MarkupInText
{
    /// <summary>The first tag or entity as it stands there; null when there is none. «5 &lt; 7» is text.</summary>
    public static string? Find(string? text) =>
        text is not null && text.AsSpan().ContainsAny('<', '&') && Markup().Match(text) is { Success: true } found ? found.Value : null;

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]{0,200})?/?>|&(?:[a-z]{2,8}|#\\d{1,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
