namespace ListingEngine.Core.Text;

/// <summary>Ways around a portal that stand in a text: phones, links, e-mails.</summary>
public static class ContactsInText
{
    /// <summary>The text without them; null when nothing else was told.</summary>
    public static string? Cut(string? text)
    {
        if (text is null) return null;
        var cut = text;
        foreach (var find in (Func<string?, string?>[])[PhonesInText.Find, LinksInText.FindLink, LinksInText.FindEmail])
            cut = PhonesInText.Replace(cut, find, _ => "");
        return cut == text ? text : Said(cut);
    }

    private static string? Said(string text) =>
        string.Join('\n', text.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))).Trim() is { Length: > 0 } said ? said : null;
}
