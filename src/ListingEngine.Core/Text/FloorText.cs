namespace ListingEngine.Core.Text;

/// <summary>A floor as people write it: «5/9», «5 этаж из 9», «5 из 9», «этаж 5», «parter».</summary>
/// <param name="Floor">The object's own floor; 0 is the ground floor where floors are counted above it, −1 the basement.</param>
/// <param name="Floors">How many the house has.</param>
public sealed record FloorText(int? Floor, int? Floors)
{
    private const int Longest = 80;
    private const int Highest = 200;

    private static readonly (string Word, int Floor)[] Named =
        [("цоколь", -1), ("подвал", -1), ("basement", -1), ("parter", 0), ("ground", 0), ("piano terra", 0), ("партер", 0)];

    private static readonly string[] Of = ["/", "из", "of", "z ", "із", "на ", "et. из"];

    public static FloorText? Read(string? text)
    {
        if (text is null || text.Length > Longest) return null;
        if (NumberInText.Next(text) is not { } first) return Word(text) is { } alone ? new(alone, null) : null;
        if (Word(text) is { } named) return new(named, Whole(first));
        if (Whole(first) is not { } floor) return null;
        var second = NumberInText.Next(text, first.End);
        return second is { } of && Joined(text[first.End..of.Start]) ? new(floor, Whole(of)) : new(floor, null);
    }

    private static bool Joined(string between)
    {
        var said = between.TrimStart();
        if (said.StartsWith("этаж", StringComparison.OrdinalIgnoreCase)) said = said["этаж".Length..].TrimStart();
        else if (said.StartsWith("эт", StringComparison.OrdinalIgnoreCase)) said = said["эт".Length..].TrimStart('.', ' ');
        return Of.Any(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static int? Word(string text)
    {
        foreach (var (word, floor) in Named)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return floor;
        return null;
    }

    private static int? Whole(NumberInText number) =>
        number.Value is >= 0 and <= Highest && number.Value == decimal.Truncate(number.Value) ? (int)number.Value : null;
}
