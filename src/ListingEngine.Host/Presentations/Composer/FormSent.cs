using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>The composer's form as a browser sent it. Whatever it holds that our pages never send is passed over.</summary>
internal static class FormSent
{
    // More than a presentation holds, so that too many are told of and not cut in silence.
    private const int MostItems = 1000;

    /// <summary>Numbers of the objects in their order, after what the button does that was pressed.</summary>
    public static IReadOnlyList<long> Order(IFormCollection posted)
    {
        var ids = posted["item"].Select(Id).OfType<long>().Distinct().Take(MostItems).ToList();
        if (posted["do"].ToString().Split(' ') is not [var act, var told] || Id(told) is not { } id) return ids;
        var at = ids.IndexOf(id);
        switch (act)
        {
            case "add" when at < 0:
                ids.Add(id);
                break;
            case "drop" when at >= 0:
                ids.RemoveAt(at);
                break;
            case "up" when at > 0:
                (ids[at - 1], ids[at]) = (ids[at], ids[at - 1]);
                break;
            case "down" when at >= 0 && at < ids.Count - 1:
                (ids[at + 1], ids[at]) = (ids[at], ids[at + 1]);
                break;
        }

        return ids;
    }

    /// <param name="posted">The form.</param>
    /// <param name="objects">The company's objects of those numbers.</param>
    public static PresentationInput Read(IFormCollection posted, IReadOnlyDictionary<long, PropertyObject> objects)
    {
        var sent = posted["item"].ToHashSet();
        return new()
        {
            Title = Plain(posted["title"].ToString()),
            Template = EnumNames<PresentationTemplate>.Find(posted["template"].ToString()) ?? PresentationTemplate.Classic,
            Language = posted["language"] == "en" ? "en" : "ru",
            AgentId = Id(posted["agent"]),
            Options = new()
            {
                Comparison = IsTicked(posted, "comparison"), Map = IsTicked(posted, "map"), Plans = IsTicked(posted, "plans"), Mortgage = IsTicked(posted, "mortgage"),
            },
            // What was added just now has no fields yet: it is shown as usual.
            Items = [.. Order(posted).Select(id => sent.Contains(Key(id)) ? Item(posted, id, objects.GetValueOrDefault(id)) : new() { ObjectId = id })],
        };
    }

    private static PresentationItemInput Item(IFormCollection posted, long id, PropertyObject? o)
    {
        var chosen = posted[$"photo.{id}"].OfType<string>().Distinct().ToList();
        var isAll = o is null || chosen.SequenceEqual(ComposerView.PhotosOf(o).Where(ComposerView.IsUsual).Select(p => p.Url));
        return new()
        {
            ObjectId = id,
            Photos = isAll ? null : chosen,
            ShowPrice = IsTicked(posted, $"price.{id}"),
            ExactAddress = IsTicked(posted, $"address.{id}"),
            Note = Plain(posted[$"note.{id}"].ToString()),
        };
    }

    private static bool IsTicked(IFormCollection posted, string name) => posted[name] == "true";

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static long? Id(string? told) => long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    // Line ends as HTML forms cannot keep them apart.
    private static string Plain(string text) => text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
}
