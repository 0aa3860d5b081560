namespace ListingEngine.Core.Sources.Reading;

/// <summary>Addresses as a page writes them, completed by its own.</summary>
internal static class PageLink
{
    /// <summary>The whole address; null for what is none of the web's.</summary>
    public static Uri? Of(string? text, Uri? page)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        // First by the page: on Unix "/rent/1" and "//site/1" pass for whole addresses of files.
        var told = page is not null ? Uri.TryCreate(page, text, out var link) : Uri.TryCreate(Whole(text), UriKind.Absolute, out link);
        return told && link!.Scheme is "http" or "https" ? link : null;
    }

    private static string Whole(string text) => text.StartsWith("//", StringComparison.Ordinal) ? "https:" + text : text;
}
