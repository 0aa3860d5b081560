using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Tests.Web.Wording;

public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> Russian = Load(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Load(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Both_languages_say_the_same_things() => Assert.Equal(Russian.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Both_languages_tell_the_same_details() => Assert.All(Russian, text => Assert.Equal(Details(text.Value), Details(English[text.Key])));

    [Fact]
    public void A_counted_word_has_three_forms_in_russian_and_two_in_english() => Assert.All(Russian.Where(t => t.Value.Contains('|')), text =>
    {
        Assert.Equal(3, text.Value.Split('|').Length);
        Assert.Equal(2, English[text.Key].Split('|').Length);
    });

    [Fact]
    public void Every_kind_and_status_of_an_object_has_a_name()
    {
        Assert.All(Enum.GetNames<ObjectKind>(), kind => Assert.Contains($"Kind.{kind}", Russian.Keys));
        Assert.All(Enum.GetNames<ObjectStatus>(), status => Assert.Contains($"Status.{status}", Russian.Keys));
    }

    private static string[] Details(string text) => [.. Placeholder().Matches(text).Select(m => m.Value).Distinct().Order()];

    private static Dictionary<string, string> Load(CultureInfo culture) =>
        PageText.Rooms.SelectMany(room => new ResourceManager(room).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()).ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
