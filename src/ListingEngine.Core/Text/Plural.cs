namespace ListingEngine.Core.Text;

/// <summary>Which form of a word goes with a number.</summary>
public static class Plural
{
    /// <param name="forms">Russian has three forms, «объект|объекта|объектов»; English has two, «object|objects».</param>
    public static string Choose(string forms, long count, string language)
    {
        var words = forms.Split('|');
        return words[Math.Min(language == "ru" ? RussianForm(count) : count == 1 ? 0 : 1, words.Length - 1)];
    }

    /// <summary>0, 1 or 2: 1, 21, 101 объект; 2, 34 объекта; 5, 11, 112 объектов.</summary>
    public static int RussianForm(long count) => (Math.Abs(count % 10), Math.Abs(count % 100)) switch
    {
        (_, >= 11 and <= 14) => 2,
        (1, _) => 0,
        ( >= 2 and <= 4, _) => 1,
        _ => 2,
    };
}
