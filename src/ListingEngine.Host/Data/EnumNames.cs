using System.Collections.Frozen;

namespace ListingEngine.Host.Data;

/// <summary>Names of an enumeration as they stand in the database, without reflection at each row.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>().ToFrozenDictionary(v => v.ToString());
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => v.ToString());

    /// <summary>The value of that name as a person may write it, in any case; null when there is none: a number is no name.</summary>
    public static T? Find(string name)
    {
        foreach (var (known, value) in ByName)
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    public static T Read(string name) => ByName[name];

    public static string Write(T value) => Names[value];
}
