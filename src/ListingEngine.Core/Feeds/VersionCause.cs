using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Feeds;

/// <summary>Who or what made a version necessary, as <see cref="FeedSnapshot.Cause"/> keeps it: a word, and what fills its sentence.</summary>
/// <param name="Word">One of those below.</param>
/// <param name="Of">Numbers of objects separated by commas, a count, or the number of a version.</param>
/// <param name="Fields">Names of fields as filters know them, separated by commas.</param>
public sealed record VersionCause(string Word, string? Of = null, string? Fields = null)
{
    private const char Between = ' ';

    /// <summary>A person or a key asked for it.</summary>
    public static VersionCause ByHand { get; } = new("publish");

    /// <summary>The plan's own times.</summary>
    public static VersionCause Schedule { get; } = new("schedule");

    /// <summary>Somebody at the command line.</summary>
    public static VersionCause Command { get; } = new("command");

    /// <summary>A verdict changed because its moment came.</summary>
    public static VersionCause Time { get; } = new("time");

    /// <summary>Something behind the offers changed: what it was is found out when there is a new version.</summary>
    public static VersionCause Changes { get; } = new("changes");

    public static VersionCause Plan { get; } = new("plan");

    public static VersionCause Pin { get; } = new("pin");

    public static VersionCause Rollback(int number) => new("rollback", Text(number));

    /// <summary>Few objects, whose fields are told.</summary>
    public static VersionCause Objects(IEnumerable<long> numbers, IEnumerable<string> fields) =>
        new("object", string.Join(',', numbers), string.Join(',', fields.Select(NameOf).Distinct()));

    public static VersionCause NewObjects(IEnumerable<long> numbers) => new("new", string.Join(',', numbers));

    public static VersionCause ManyObjects(int count) => new("objects", Text(count));

    public static VersionCause Import(int count) => new("import", Text(count));

    public static VersionCause Read(string kept)
    {
        // As versions of an older engine have it.
        var parts = kept.Replace("rollback to ", "rollback ", StringComparison.Ordinal).Split(Between, 3);
        return new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    public override string ToString() => string.Join(Between, new[] { Word, Of, Fields }.OfType<string>());

    /// <summary>«Цена: № 1042»; the kept text itself where this version does not know its word.</summary>
    public Phrase Says() => Word switch
    {
        "publish" => new("Вручную", "By hand"),
        "schedule" => new("По расписанию", "By schedule"),
        "command" => new("Из командной строки", "From the command line"),
        "time" => new("Подошёл срок", "A date came"),
        "changes" => new("Изменения", "Changes"),
        "plan" => new("Правка плана", "The plan was edited"),
        "pin" => new("Закрепление объектов", "Objects were pinned"),
        "rollback" => new($"Возврат к версии {Of}", $"Back to version {Of}"),
        "object" when Fields is { Length: > 0 } => new($"{Labels(l => l.Ru)}: {Numbers()}", $"{Labels(l => l.En)}: {Numbers()}"),
        "object" => new($"Правка: {Numbers()}", $"Edited: {Numbers()}"),
        "new" => new($"Добавлен: {Numbers()}", $"Added: {Numbers()}"),
        "objects" => new($"Изменения в объектах: {Of}", $"Changes of objects: {Of}"),
        "import" => new($"Импорт: изменений {Of}", $"Import: {Of} changes"),
        _ => new(ToString(), ToString()),
    };

    // A history tells columns: sub_locality; attributes stand there as they are named.
    private static string NameOf(string column)
    {
        var name = string.Concat(column.Split('_').Select((part, i) => i == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
        string[] known = [name, $"address.{name}", $"attributes.{column}"];
        return Array.Find(known, n => FilterFields.Find(n) is not null) ?? name;
    }

    private string Labels(Func<Phrase, string> language)
    {
        var labels = Fields!.Split(',').Select(f => language(f == "photos" ? new("Фотографии", "Photos") : FilterFields.Find(f)?.Label ?? new(f, f)));
        return string.Join(", ", labels.Select((label, i) => i == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..]));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Numbers() => string.Join(", ", (Of ?? "").Split(',').Select(n => $"№ {n}"));
}
