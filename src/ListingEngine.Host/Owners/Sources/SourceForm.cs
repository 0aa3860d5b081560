using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>A source as a person, or a program, fills it in.</summary>
public sealed class SourceForm
{
    /// <summary>Minutes between two visits that the page offers.</summary>
    public static IReadOnlyList<int> Intervals { get; } = [15, 30, 60, 180, 360, 720, 1440, 10080];

    private const int MostEntrances = 20, LongestAddress = 2_000;

    public string Name { get; set; } = "";

    /// <summary>A line each.</summary>
    public string Entrances { get; set; } = "";

    public int Every { get; set; } = 60;

    public int MostPages { get; set; } = 50;

    public decimal Pace { get; set; } = 3;

    /// <summary>Per cent.</summary>
    public int Expected { get; set; } = 80;

    public List<string> Addresses => [.. Entrances.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    public static SourceForm Of(WatchedSource s) => new()
    {
        Name = s.Name,
        Entrances = string.Join('\n', s.Entrances),
        Every = s.EveryMinutes,
        MostPages = s.MostPages,
        Pace = s.PaceSeconds,
        Expected = (int)Math.Round(s.ExpectedRate * 100),
    };

    /// <summary>What is to be mended: the field and the sentence.</summary>
    public IEnumerable<(string Field, Phrase Says)> Problems(decimal leastPace)
    {
        (Name, Entrances) = ((Name ?? "").Trim(), Entrances ?? "");
        if (Name.Length is 0 or > 100 || Name.Any(char.IsControl)) yield return (nameof(Name), new("Назовите источник: от 1 до 100 знаков.", "Give the source a name of 1 to 100 characters."));
        if (Addresses is not { Count: > 0 and <= MostEntrances } told)
            yield return (nameof(Entrances), new("Впишите от 1 до 20 адресов, каждый с новой строки.", "Give 1 to 20 addresses, a line each."));
        else if (told.Find(a => a.Length > LongestAddress || !WebAddress.IsOne(a)) is { } wrong)
            yield return (nameof(Entrances), new Phrase("«{0}» не адрес страницы: он начинается с http:// или https:// и не длиннее 2 000 знаков.", "“{0}” is no page’s address: one begins with http:// or https:// and has at most 2,000 characters.").With(wrong));
        if (Every is < 15 or > 10_080) yield return (nameof(Every), new("Обходить можно от раза в 15 минут до раза в неделю.", "Visit it every 15 to 10,080 minutes."));
        if (MostPages is < 1 or > 1_000) yield return (nameof(MostPages), new("Страниц списка за обход: от 1 до 1 000.", "Read 1 to 1,000 pages of results in a visit."));
        if (Pace < leastPace || Pace > 60) yield return (nameof(Pace), new Phrase("Пауза между запросами: от {0} до 60 секунд.", "Pause {0} to 60 seconds between requests.").With($"{leastPace}"));
        if (Expected is < 1 or > 100) yield return (nameof(Expected), new("Ожидаемая доля: от 1 до 100 %.", "Expect 1 to 100 per cent."));
    }

    public void Fill(WatchedSource source) => (source.Name, source.Entrances, source.EveryMinutes, source.MostPages, source.PaceSeconds, source.ExpectedRate) =
        (Name, Addresses, Every, MostPages, Pace, Expected / 100.0);
}
