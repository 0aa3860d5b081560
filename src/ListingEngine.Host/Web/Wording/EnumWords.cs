using System.Collections.Concurrent;
using System.Reflection;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Web.Wording;

/// <summary>Members of enumerations as people call them: the word of a member stands on the member itself.</summary>
internal static class EnumWords
{
    // Lists say the same few words over and over.
    private static readonly ConcurrentDictionary<(Type, string), Phrase?> Known = [];

    public static string Word(this PageText text, Enum value) => text.Word(value.GetType(), value.ToString());

    /// <summary>The member itself where nobody named it.</summary>
    public static string Word(this PageText text, Type type, string member) => Label(type, member) is { } label ? text.In(label) : member;

    /// <summary>For programs, which name their language themselves.</summary>
    public static string In(this Enum value, string language) => Label(value.GetType(), value.ToString())?.In(language) ?? value.ToString();

    private static Phrase? Label(Type type, string member) => type.GetField(member) is null
        ? null : Known.GetOrAdd((type, member), k => k.Item1.GetField(k.Item2)?.GetCustomAttribute<ToldAttribute>()?.Label);
}
