using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>What can be wrong with an offer in a feed that is read, whatever its dialect.</summary>
public static class FeedProblems
{
    public static Rule NoId { get; } = Error("feed.id-missing", "", "У объявления нет идентификатора: без него его нельзя узнать в следующий раз.",
        "The offer has no id: it could not be recognised next time.");

    public static Rule IdTooLong { get; } =
        Error("feed.id-too-long", "externalId", "Идентификатор длиннее 200 знаков.", "The id is longer than 200 characters.");

    public static Rule KindUnknown { get; } = Error("feed.kind-unknown", "kind", "Вид объекта «{0}» не знаком.", "The kind «{0}» is not known.");

    public static Rule KindMissing { get; } = Error("feed.kind-missing", "kind", "Не указан вид объекта.", "The kind is not told.");

    public static Rule DealUnknown { get; } = Error("feed.deal-unknown", "deal", "Вид сделки «{0}» не знаком.", "The deal «{0}» is not known.");

    public static Rule DealMissing { get; } = Error("feed.deal-missing", "deal", "Не указан вид сделки.", "The deal is not told.");

    public static Rule TooLarge { get; } = Error("feed.offer-too-large", "", "Объявление больше двух миллионов знаков или двадцати тысяч элементов.",
        "The offer has more than two million characters or twenty thousand elements.");

    public static Rule Duplicate { get; } = Error("feed.id-duplicate", "externalId", "Идентификатор «{0}» встретился в файле ещё раз; взято первое объявление.",
        "The id «{0}» stands in the file again; the first offer was taken.");

    public static Rule ReaderFailed { get; } = Error("feed.reader-failed", "", "Объявление не удалось прочитать из-за ошибки в программе; она записана в журнал.",
        "The offer could not be read because of a fault in the program; it is in the log.");

    /// <summary>Detail: what the schema says.</summary>
    public static Rule SchemaFault { get; } = Error("feed.schema-fault", "",
        "Объявление не прошло проверку по схеме площадки: {0}", "The offer does not pass the portal's schema: {0}");

    /// <summary>Detail: <c>element: text</c>.</summary>
    public static Rule NotUnderstood { get; } = new("feed.value-not-understood", Severity.Warning, "",
        new("Значение не понято и отложено: {0}.", "The value was not understood and is kept aside: {0}."), RuleSource.Engine);

    /// <summary>Detail: <c>field: words</c>.</summary>
    public static Rule TakenFromText { get; } = new("feed.taken-from-text", Severity.Advice, "",
        new("Поле не указано и взято из описания: {0}. Проверьте.", "The field was not told and is taken from the description: {0}. Please check."), RuleSource.Engine);

    /// <summary>Detail: path of the element.</summary>
    public static Rule UnknownElement { get; } = new("feed.element-unknown", Severity.Advice, "",
        new("Элемент {0} не знаком и отложен.", "The element {0} is not known and is kept aside."), RuleSource.Engine);

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoId, IdTooLong, KindUnknown, KindMissing, DealUnknown, DealMissing, TooLarge, Duplicate, ReaderFailed, SchemaFault, NotUnderstood,
        TakenFromText, UnknownElement,
    ];

    private static Rule Error(string code, string field, string ru, string en) => new(code, Severity.Error, field, new(ru, en), RuleSource.Engine);
}
