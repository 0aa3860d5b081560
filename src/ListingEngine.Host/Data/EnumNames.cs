using System.Collections.Frozen;

namespace ListingEngine.Host.Data;

/// <summary>Names of an enumeration as they stand in the database, without reflection at each row.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>().ToFrozenDictionary(v => v.ToString());
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => v.ToString());

    public static T Read(string name) => ByName[name];

    public static string Write(T value) => Names[value];
}
