namespace ListingEngine.Core.Text;

/// <summary>Rooms as people write them: «2-к», «3 комн.», «двухкомнатная», «студия», «евродвушка».</summary>
/// <param name="Rooms">How many; 0 is a studio.</param>
/// <param name="Euro">One of them is a kitchen with a living room.</param>
public sealed record RoomsText(int Rooms, bool Euro)
{
    private const int Longest = 200;
    private const int Most = 50;

    private static readonly (string Word, int Rooms)[] Named =
    [
        ("студи", 0), ("studio", 0), ("евродвушк", 2), ("евротрёшк", 3), ("евротрешк", 3), ("однушк", 1), ("двушк", 2), ("трёшк", 3), ("трешк", 3),
        ("однокомн", 1), ("двухкомн", 2), ("двокімн", 2), ("трёхкомн", 3), ("трехкомн", 3), ("четырёхкомн", 4), ("четырехкомн", 4), ("пятикомн", 5), ("kawalerka", 1),
    ];

    private static readonly string[] Words = ["комн", "кімн", "pok", "room", "zimmer"];

    public static bool IsStudio(string text) => Named[..2].Any(n => text.Contains(n.Word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a field of rooms says: a bare number is one too.</summary>
    public static RoomsText? Read(string? text)
    {
        if (text is null || text.Length > Longest) return null;
        if (Find(text) is { } found) return found;
        return NumberInText.Next(text) is { } number && Whole(number) is { } rooms ? new(rooms, false) : null;
    }

    /// <summary>What a sentence says of rooms; a number without its word is not one.</summary>
    public static RoomsText? Find(string? text)
    {
        if (text is null) return null;
        foreach (var (word, rooms) in Named)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return new(rooms, word.StartsWith("евро", StringComparison.Ordinal));
        for (var number = NumberInText.Next(text); number is { } found; number = NumberInText.Next(text, found.End))
            if (Whole(found) is { } rooms && Followed(text.AsSpan(found.End))) return new(rooms, text.Contains("евро", StringComparison.OrdinalIgnoreCase));
        return null;
    }

    // «2-к», «2 к.», «2 комн.», «2 rooms»; «2 кг» and «2 кв.» are something else.
    private static bool Followed(ReadOnlySpan<char> rest)
    {
        var word = rest.TrimStart(" -–\u00a0");
        foreach (var whole in Words)
            if (word.StartsWith(whole, StringComparison.OrdinalIgnoreCase)) return true;
        return word.Length > 0 && word[0] is 'к' or 'К' && (word.Length == 1 || !char.IsLetterOrDigit(word[1]));
    }

    private static int? Whole(NumberInText number) =>
        number.Value is > 0 and <= Most && number.Value == decimal.Truncate(number.Value) ? (int)number.Value : null;
}
