namespace ListingEngine.Core.Text;

/// <summary>Yes and no in every spelling that feeds use.</summary>
public static class Flags
{
    public static bool? Read(string? text) => text switch
    {
        null => null,
        "1" or "true" or "да" => true,
        "0" or "false" or "нет" => false,
        _ => ReadFolded(LookAlikes.Fold(text)),
    };

    private static bool? ReadFolded(string text) => text switch
    {
        "да" or "true" or "1" or "+" or "yes" or "есть" => true,
        "нет" or "false" or "0" or "-" or "no" => false,
        _ => null,
    };
}
