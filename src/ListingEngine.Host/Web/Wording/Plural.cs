namespace ListingEngine.Host.Web.Wording;

/// <summary>Which form of a word goes with a number.</summary>
internal static class Plural
{
    /// <param name="forms">Russian has three forms, «объект|объекта|объектов»; English has two, «object|objects».</param>
    public static string Choose(string forms, long count, string language)
    {
        var words = forms.Split('|');
        return words[Math.Min(language == "ru" ? Russian(Math.Abs(count)) : count == 1 ? 0 : 1, words.Length - 1)];
    }

    // 1, 21, 101 объект; 2, 34 объекта; 5, 11, 112 объектов.
    private static int Russian(long count) => (count % 10, count % 100) switch
    {
        (_, >= 11 and <= 14) => 2,
        (1, _) => 0,
        ( >= 2 and <= 4, _) => 1,
        _ => 2,
    };
}
