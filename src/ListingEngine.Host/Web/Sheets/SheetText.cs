using System.Globalization;
using System.Resources;

namespace ListingEngine.Host.Web.Sheets;

/// <summary>What the page says around the sheet, in the presentation's language, whatever the browser's is.</summary>
internal sealed class SheetText(string language)
{
    private static readonly ResourceManager Words = new(typeof(SheetTexts));

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == "en" ? "en" : "ru");

    public string this[string key] => Words.GetString(key, _culture) ?? key;

    public string Say(string key, params object[] details) => string.Format(CultureInfo.InvariantCulture, this[key], details);
}
