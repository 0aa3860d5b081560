using System.Reflection;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.People.Staff;

/// <summary>What people call a single right.</summary>
internal static class RightNames
{
    private static readonly Dictionary<Rights, Phrase> Names = Power.Single.ToDictionary(
        r => r, r => typeof(Rights).GetField($"{r}")!.GetCustomAttribute<ToldAttribute>()!.Label);

    public static Phrase Of(Rights right) => Names[right];
}
