using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Objects and what is wrong with them, in words.</summary>
internal static class QualityWords
{
    /// <summary>«120 объектов на рекламе: 12 не подтверждены, из них 3 сняты со всех площадок; …»</summary>
    public static string Lead(QualityView view, PageText text)
    {
        var n = view.Numbers;
        if (n.Objects == 0) return text["Quality.NoObjects"];
        var parts = new List<string>();
        if (n.Stale > 0) parts.Add(text.Count("Quality.Lead.Stale", n.Stale) + (n.Overdue > 0 ? ", " + text.Count("Quality.Lead.Overdue", n.Overdue) : ""));
        if (n.Incomplete > 0) parts.Add(text.Count("Quality.Lead.Incomplete", n.Incomplete));
        if (n.Duplicates > 0) parts.Add(text.Count("Quality.Lead.Duplicates", n.Duplicates));
        if (view.Repeated > 0) parts.Add(text.Count("Quality.Lead.Repeated", view.Repeated));
        if (view.Nobody > 0) parts.Add(text.Count("Quality.Lead.Nobody", view.Nobody));
        return text.Count("Quality.Lead.Objects", n.Objects) + ": " + (parts.Count == 0 ? text["Quality.Lead.AllWell"] : string.Join("; ", parts)) + ".";
    }

    /// <summary>«квартира», without a number.</summary>
    public static string Kind(ObjectKind kind, PageText text) => text[$"Kind.{kind}"].Split('|')[0].Replace("{0} ", "", StringComparison.Ordinal);

    /// <summary>«Квартира, 2 комн., 54,3 м², 5/9 эт., продажа»</summary>
    public static string Short(PropertyObject o, PageText text)
    {
        string Area(decimal area, string unit) => $"{Figures.Number(area, text.Language)}{Figures.Space}{text[unit]}";
        var kind = Kind(o.Kind, text);
        string[] parts =
        [
            char.ToUpperInvariant(kind[0]) + kind[1..],
            o.Rooms is > 0 and var rooms ? $"{rooms}{Figures.Space}{text["Quality.Rooms"]}" : "",
            o.TotalArea is { } total ? Area(total, "Quality.Metres") : "",
            o.LandArea is { } land ? Area(land, "Quality.Sotkas") : "",
            o.Floor is { } floor ? $"{floor}{(o.Floors is { } floors ? $"/{floors}" : "")}{Figures.Space}{text["Quality.Floor"]}" : "",
            text[$"Quality.Deal.{o.Deal}"],
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    public static string Place(PropertyObject o, PageText text) => o.Address.Whole() is { Length: > 0 } whole ? whole : text["Quality.NoAddress"];

    /// <summary>The first words of the object's text.</summary>
    public static string Beginning(PropertyObject o)
    {
        const int most = 120;
        var text = (o.Description ?? "").ReplaceLineEndings(" ");
        return text.Length <= most ? text : $"{Sentences.Cut(text, most).TrimEnd('.')}…";
    }

    /// <summary>Tabler's colour and our icon of a state.</summary>
    public static (string Look, string Icon) Look(ActualityState state) => state switch
    {
        ActualityState.AskAgent => ("azure", "waiting"),
        ActualityState.TellHead => ("orange", "warn"),
        ActualityState.Overdue => ("red", "failed"),
        _ => ("green", "onair"),
    };
}
