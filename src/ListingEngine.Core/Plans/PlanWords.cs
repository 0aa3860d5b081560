using System.Globalization;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Plans;

/// <summary>What a plan says, thing by thing, as people read it.</summary>
/// <param name="filters">How filters are read.</param>
public sealed class PlanWords(FilterWords filters)
{
    private static readonly Phrase Yes = new("да", "yes");

    /// <summary>What a plan is called, where it goes and when.</summary>
    public static IEnumerable<(Phrase What, Phrase? Said)> Of(MediaPlan plan) =>
    [
        (new("Площадка", "Portal"), Text(plan.Portal)),
        (new("Название", "Name"), Text(plan.Name)),
        (new("Включён", "On"), Flag(plan.IsOn)),
        (new("Выгрузка", "Publication"), Word(plan.Rhythm)),
        (new("Расписание", "Schedule"), Text(plan.Cron)),
    ];

    /// <summary>Everything that the plan says of its offers, always in the same order; null for what it does not say.</summary>
    public IEnumerable<(Phrase What, Phrase? Said)> Of(PlanDefinition plan) =>
    [
        (new("Лимит плана", "Limit of the plan"), Text(plan.Limit)),
        (new("Лимит на агента", "Limit of an agent"), Text(plan.AgentLimit)),
        (new("Лимиты видов", "Limits of kinds"), Kinds(plan.KindLimits)),
        (new("Порядок", "Order"), Word(plan.Sort)),
        (new("Баллы", "Points"), Score(plan.Score)),
        (new("Бюджет, ₽", "Budget, ₽"), Text(plan.Budget)),
        (new("Минимум дней в эфире", "Minimum days on air"), plan.MinimumDays == 0 ? null : Text(plan.MinimumDays)),
        (new("Защита: доля ухода, %", "Guard: share of the drop, %"), Text((decimal)plan.GuardShare * 100)),
        (new("Контакт", "Contact"), Word(plan.Contact)),
        (new("Телефон плана", "The plan's phone"), Text(plan.Phone)),
        (new("Шаблон текста", "Template of the text"), Text(plan.Text)),
        (new("Фотографий не больше", "Photos at most"), Text(plan.MaxPhotos)),
        (new("Фотографий не меньше", "Photos at least"), Text(plan.MinPhotos)),
        (new("Планировки в конце", "Plans go last"), Flag(plan.PlansLast)),
        (new("Без помеченных фотографий", "Without flagged photos"), Flag(plan.DropFlagged)),
        (new("Водяной знак", "Watermark"), Mark(plan.Watermark)),
        (new("Ждать загрузки фотографий", "Wait for photos"), Flag(plan.WaitForPhotos)),
        (new("Настройки площадки", "Settings of the portal"), Settings(plan.Settings)),
        (new("Объявлений в файле не больше", "Offers of a file at most"), Text(plan.FileOffers)),
        (new("Мегабайтов в файле не больше", "Megabytes of a file at most"), Text(plan.FileMegabytes)),
    ];

    /// <summary>The same of a line.</summary>
    public IEnumerable<(Phrase What, Phrase? Said)> Of(PlanLine line) =>
    [
        (new("название", "name"), Text(line.Name)),
        (new("фильтр", "filter"), filters.Of(line.Filter)),
        (new("лимит", "limit"), Text(line.Limit)),
        (new("с", "from"), Day(line.From)),
        (new("по", "until"), Day(line.Until)),
        (new("цена размещения, ₽", "cost, ₽"), Text(line.Cost)),
        (new("услуга", "service"), Text(line.Service)),
        (new("квота услуги", "quota of the service"), Text(line.Quota)),
        (new("цена услуги, ₽", "cost of the service, ₽"), Text(line.ServiceCost)),
        (new("тариф", "fee"), Text(line.Fee)),
    ];

    /// <summary>The line as it is called.</summary>
    public static string NameOf(PlanLine line, int index) => line.Name is { } name ? $"«{name}»" : $"№ {index + 1}";

    private Phrase? Score(IReadOnlyList<ScorePoint>? points) => points is not { Count: > 0 } ? null
        : Join(points.Select(p => Both(Same($"{p.Points:+0;-0;0} {p.Name}"), filters.Of(p.Filter), "{0} ({1})")));

    private static Phrase? Kinds(IReadOnlyDictionary<ObjectKind, int>? limits) => limits is not { Count: > 0 } ? null
        : Join(limits.OrderBy(l => l.Key).Select(l => Both(Word(l.Key), Same($"{l.Value}"), "{0} {1}")));

    private static Phrase? Mark(PhotoWatermark? mark) => mark is null ? null
        : Both(Word(mark.Place), new($"видно на {mark.Opacity} %, ширина {mark.Width} %", $"{mark.Opacity} % seen, {mark.Width} % wide"), "{0}, {1}");

    private static Phrase? Settings(PortalSettings? s) => s is null || s.IsNone ? null : Join(
    [
        .. s.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Same($"{f.Key}: {f.Value.ReplaceLineEndings("; ")}")),
        .. s.Words.Select(w => Same($"{w.Element}: {w.Word} → {w.Instead}")),
        .. s.Phones is { } form ? [Both(new("телефоны", "phones"), Word(form), "{0} {1}")] : Array.Empty<Phrase>(),
        .. s.Description is { } most ? [new($"описание до {most} знаков", $"description up to {most} characters")] : Array.Empty<Phrase>(),
        .. s.JpegOnly ? [new("только JPEG", "JPEG only")] : Array.Empty<Phrase>(),
        .. s.StripContacts ? [new("без контактов в описании", "no contacts in the description")] : Array.Empty<Phrase>(),
    ]);

    private static Phrase? Flag(bool flag) => flag ? Yes : null;

    private static Phrase? Day(DateOnly? day) => day is { } d
        ? new(d.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    private static Phrase? Text(decimal? number) => number is { } n ? Same(n.ToString("0.##", CultureInfo.InvariantCulture)) : null;

    private static Phrase? Text(string? text) => text is null ? null : Same($"«{text}»");

    private static Phrase Word<T>(T value) where T : struct, Enum => typeof(T).GetField($"{value}")!.GetCustomAttribute<ToldAttribute>()!.Label;

    private static Phrase Same(string text) => new(text, text);

    private static Phrase Both(Phrase a, Phrase b, string form) =>
        new(string.Format(CultureInfo.InvariantCulture, form, a.Ru, b.Ru), string.Format(CultureInfo.InvariantCulture, form, a.En, b.En));

    private static Phrase Join(IEnumerable<Phrase> parts)
    {
        var all = parts.ToList();
        return new(string.Join(", ", all.Select(p => p.Ru)), string.Join(", ", all.Select(p => p.En)));
    }
}
