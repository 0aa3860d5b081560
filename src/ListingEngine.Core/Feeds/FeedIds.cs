namespace ListingEngine.Core.Feeds;

/// <summary>Ids that come back from a portal as they went.</summary>
public static class FeedIds
{
    /// <summary>Letters, digits and signs, without blanks and without what XML would change on its way.</summary>
    public static bool IsPlain(string? id)
    {
        if (id is not { Length: > 0 and <= FeedReader.MaxIdCharacters }) return false;
        foreach (var c in id)
            if (!char.IsLetterOrDigit(c) && !char.IsPunctuation(c) && !char.IsSymbol(c)) return false;
        return true;
    }
}
