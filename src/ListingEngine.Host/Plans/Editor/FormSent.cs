using System.Globalization;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>The form as a browser sent it. Whatever it holds that our pages never send is passed over.</summary>
internal static class FormSent
{
    private const int MostText = 20_000, MostTerms = 60, Deepest = 6;

    /// <summary>Fields of the plan itself.</summary>
    public static readonly string[] OfPlan =
    [
        "portal", "name", "isOn", "rhythm", "cron", "limit", "agentLimit", "sort", "budget", "text", "minimumDays", "guardShare", "contact", "phone", "maxPhotos", "minPhotos", "plansLast",
        "dropFlagged", "watermark", "watermark.place", "watermark.opacity", "watermark.width", "waitForPhotos", "revision", "drawnFor",
        SettingsForm.Phones, SettingsForm.Description, SettingsForm.JpegOnly, SettingsForm.StripContacts, "fileOffers", "fileMegabytes",
    ];

    private static readonly string[] OfLine = ["name", "limit", "from", "until", "cost", "quota", "serviceCost", "service", "fee"], OfPoint = ["name", "points"], OfKind = ["kind", "most"],
        OfWord = ["element", "word", "instead"];

    public static PlanForm Read(IFormCollection posted)
    {
        var form = new PlanForm();
        foreach (var name in OfPlan) form.Texts[name] = Plain(posted[name].ToString());
        Rows(form, posted, PlanForm.LinesPath, OfLine, Selection.MostLines);
        Rows(form, posted, PlanForm.ScorePath, OfPoint, 50);
        Rows(form, posted, PlanForm.KindsPath, OfKind, 50);
        Rows(form, posted, PlanForm.WordsPath, OfWord, SettingsChecks.MostWords);
        foreach (var name in (PortalCatalog.Find(form["portal"])?.Fields ?? []).Select(SettingsForm.NameOf)) form.Texts[name] = Plain(posted[name].ToString());
        return form;
    }

    private static void Rows(PlanForm form, IFormCollection posted, string list, string[] fields, int most)
    {
        foreach (var path in posted[list].OfType<string>().Where(p => IsUnder(list, p)).Distinct().Take(most))
        {
            foreach (var field in fields) form.Texts[$"{path}.{field}"] = Plain(posted[$"{path}.{field}"].ToString());
            form.Rows(list).Add(new(path) { Filter = Group(posted, $"{path}.filter", Deepest), IsOpen = posted[$"{path}.open"] == "true" });
        }
    }

    private static GroupForm Group(IFormCollection posted, string path, int depth) => new(path)
    {
        IsAny = posted[$"{path}.mode"] == "any",
        Terms = [.. posted[$"{path}.terms"].OfType<string>().Where(p => IsUnder(path, p)).Distinct().Take(MostTerms).Select(p => Term(posted, p, depth)).OfType<TermForm>()],
    };

    private static TermForm? Term(IFormCollection posted, string path, int depth)
    {
        if (posted.ContainsKey($"{path}.mode")) return depth > 1 ? Group(posted, path, depth - 1) : null;
        if (FilterFields.Find(posted[$"{path}.field"].ToString()) is not { } field) return null;
        var was = FilterFields.Find(posted[$"{path}.was"].ToString());
        var (op, values) = (FilterOps.Read(posted[$"{path}.op"].ToString()), posted[$"{path}.value"].OfType<string>().Select(Plain).ToList());
        // Another field keeps its comparison where that makes sense, but not the values of the one before.
        if (was is not null && was != field) values = [];
        return op is { } told && (told.Fits(field.Type) && was == field || ConditionText.Ops(field).Contains(told))
            ? new ConditionForm(path, field, told, values) : new(path, field, ConditionText.Ops(field)[0], values);
    }

    private static bool IsUnder(string path, string told) => told.Length < 200 && told.StartsWith(path + ".", StringComparison.Ordinal)
        && int.TryParse(told.AsSpan(path.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000;

    // Line ends as HTML forms cannot keep them apart.
    private static string Plain(string text) =>
        (text.Length > MostText ? text[..MostText] : text).Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
}
