namespace ListingEngine.Core.Plans.Texts;

/// <summary>Whether a field has anything to say.</summary>
internal static class Told
{
    public static bool Is(object? value) => value switch
    {
        null or false or 0 or 0L or 0m => false,
        string text => !string.IsNullOrWhiteSpace(text),
        List<string> { Count: 0 } => false,
        Enum word => !word.GetType().IsDefined(typeof(FlagsAttribute), false) || FieldWords.Number(word) != 0,
        _ => true,
    };
}
