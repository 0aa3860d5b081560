namespace ListingEngine.Core.Text;

/// <summary>Yes and no in every spelling that feeds use.</summary>
public static class Flags
{
    public static bool? Read(string? text) => text is null ? null : LookAlikes.Fold(text) switch
    {
        "да" or "true" or "1" or "+" or "yes" or "есть" => true,
        "нет" or "false" or "0" or "-" or "no" => false,
        _ => null,
    };
}
