using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Web.Sheets;

/// <summary>What a page for clients says around what it shows, in that page's language, whatever the browser's is.</summary>
/// <param name="language"><c>ru</c> or <c>en</c>.</param>
/// <param name="room">Names the resource files of a room; null are those of sheets.</param>
internal sealed class SheetText(string language, Type? room = null)
{
    private static readonly ConcurrentDictionary<Type, ResourceManager> Words = [];

    private readonly ResourceManager _words = Words.GetOrAdd(room ?? typeof(SheetTexts), static type => new(type));
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == "en" ? "en" : "ru");

    public string Language { get; } = language;

    public string this[string key] => _words.GetString(key, _culture) ?? key;

    public string Say(string key, params object[] details) => string.Format(CultureInfo.InvariantCulture, this[key], details);

    /// <summary>A number with its word: «21 объект».</summary>
    public string Count(string key, long count) =>
        Plural.Choose(this[key], count, Language).Replace("{0} ", Figures.Count(count, Language) + Figures.Space, StringComparison.Ordinal);
}
