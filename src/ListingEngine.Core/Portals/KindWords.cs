using System.Reflection;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>What people call each kind.</summary>
internal static class KindWords
{
    private static readonly Dictionary<ObjectKind, string> Words = Enum.GetValues<ObjectKind>()
        .ToDictionary(k => k, k => typeof(ObjectKind).GetField(k.ToString())!.GetCustomAttribute<ToldAttribute>()!.Ru);

    public static string Of(ObjectKind kind) => Words.GetValueOrDefault(kind) ?? kind.ToString();
}
