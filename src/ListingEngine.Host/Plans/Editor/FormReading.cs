using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>Makes of a form what the API would take. What cannot be read is said at its field and left out.</summary>
internal sealed class FormReading(PlanForm form, TimeZoneInfo zone, PageText text)
{
    /// <summary>Filters of the groups that could be read, by path: for counting what each takes.</summary>
    public Dictionary<string, Filter> Groups { get; } = [];

    public PlanInput Read() => new()
    {
        Portal = form["portal"],
        Name = form["name"].Trim(),
        IsOn = form.Has("isOn"),
        Rhythm = Word<PlanRhythm>("rhythm"),
        Cron = form["cron"].Trim() is { Length: > 0 } cron ? cron : null,
        Lines = [.. form.Lines.Select(r => Line(r))],
        Limit = Whole("limit"),
        AgentLimit = Whole("agentLimit"),
        KindLimits = Kinds(),
        Sort = Word<PlanSort>("sort"),
        Score = form.Score.Count == 0 ? null : [.. form.Score.Select(Point)],
        Budget = Number("budget"),
        Text = form["text"],
        MinimumDays = Whole("minimumDays") ?? 0,
        GuardShare = (double)((Number("guardShare") ?? 30) / 100),
        Contact = Word<PlanContact>("contact"),
        Phone = Phone(),
        MaxPhotos = Whole("maxPhotos"),
        MinPhotos = Whole("minPhotos"),
        PlansLast = form.Has("plansLast"),
        DropFlagged = form.Has("dropFlagged"),
        Watermark = form.Has("watermark") ? Mark() : null,
        WaitForPhotos = form.Has("waitForPhotos"),
        Settings = SettingsForm.Read(form, PortalCatalog.Find(form["portal"]), Whole(SettingsForm.Description)),
        FileOffers = Whole("fileOffers"),
        FileMegabytes = Whole("fileMegabytes"),
        Revision = Numbers.ReadId(form["revision"]),
    };

    private PlanLine Line(FormRow row) => new()
    {
        Name = form[$"{row.Path}.name"],
        Filter = Filter(row.Filter),
        Limit = Whole($"{row.Path}.limit"),
        From = Day($"{row.Path}.from"),
        Until = Day($"{row.Path}.until"),
        Cost = Number($"{row.Path}.cost"),
        Quota = Whole($"{row.Path}.quota"),
        ServiceCost = Number($"{row.Path}.serviceCost"),
        Service = form[$"{row.Path}.service"],
        Fee = form[$"{row.Path}.fee"],
    };

    private ScorePoint Point(FormRow row) => new(form[$"{row.Path}.name"].Trim(), Filter(row.Filter), Whole($"{row.Path}.points") ?? Missing($"{row.Path}.points"));

    private Dictionary<ObjectKind, int>? Kinds()
    {
        var kinds = new Dictionary<ObjectKind, int>();
        foreach (var row in form.Kinds)
        {
            if (EnumNames<ObjectKind>.Find(form[$"{row.Path}.kind"]) is not { } kind) form.Faults[$"{row.Path}.kind"] = text["Editor.Fault.Kind"];
            else if (!kinds.TryAdd(kind, Whole($"{row.Path}.most") ?? Missing($"{row.Path}.most"))) form.Faults[$"{row.Path}.kind"] = text["Editor.Fault.KindTwice"];
        }

        return kinds.Count == 0 ? null : kinds;
    }

    private PhotoWatermark Mark() => new()
    {
        Place = Word<WatermarkPlace>("watermark.place"),
        Opacity = Whole("watermark.opacity") ?? new PhotoWatermark().Opacity,
        Width = Whole("watermark.width") ?? new PhotoWatermark().Width,
    };

    // A number that is no phone is kept as it is, so that the checks say what is wrong with it.
    private string? Phone() => form["phone"].Trim() is { Length: > 0 } phone ? phone : null;

    private Filter Filter(GroupForm group)
    {
        try
        {
            return Json(group).Deserialize<Filter>(ApiJson.Options)!;
        }
        catch (JsonException)
        {
            form.Faults.TryAdd(group.Path, text["Editor.Fault.Filter"]);
            return Core.Plans.Filters.Filter.Everything;
        }
    }

    private JsonObject Json(GroupForm group)
    {
        var faults = form.Faults.Count;
        var terms = new JsonArray([.. group.Terms.Select(Json).OfType<JsonNode>()]);
        var json = group.IsAny ? new JsonObject { ["any"] = terms } : Whole(group, terms);
        if (form.Faults.Count == faults && json.Deserialize<Filter>(ApiJson.Options) is { } filter) Groups[group.Path] = filter;
        return json;
    }

    // The form's last «любое из» is the filter's own, as it was before it came into the form.
    private static JsonObject Whole(GroupForm group, JsonArray terms)
    {
        if (group.Terms is not [_, .., GroupForm { IsAny: true, Terms.Count: > 0 }]) return new() { ["all"] = terms };
        var any = terms[^1]!["any"]!.DeepClone();
        terms.RemoveAt(terms.Count - 1);
        return new() { ["all"] = terms, ["any"] = any };
    }

    private JsonObject? Json(TermForm term)
    {
        if (term is GroupForm group) return Json(group);
        var (json, problem) = ConditionText.Read((ConditionForm)term, zone);
        if (problem is not null) form.Faults.TryAdd($"{term.Path}.value", text[problem]);
        return json;
    }

    private int Missing(string name)
    {
        form.Faults.TryAdd(name, text["Editor.Fault.Whole"]);
        return 0;
    }

    private int? Whole(string name) => Told(name, Numbers.ReadWhole, "Editor.Fault.Whole");

    private decimal? Number(string name) => Told(name, t => Numbers.Read(t?.TrimEnd('₽', ' ')), "Editor.Fault.Number");

    private DateOnly? Day(string name) => Told(name, t =>
        DateOnly.TryParseExact(t, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null, "Editor.Fault.Day");

    private T? Told<T>(string name, Func<string?, T?> read, string problem) where T : struct
    {
        if (form[name].Trim() is not { Length: > 0 } told) return null;
        var value = read(told);
        if (value is null) form.Faults.TryAdd(name, text[problem]);
        return value;
    }

    private T Word<T>(string name) where T : struct, Enum => EnumNames<T>.Find(form[name]) ?? default;
}
