using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>What any portal may take amiss in a description. A dialect takes those of them that its portal's paper does not say better.</summary>
public static class OfferTextRules
{
    private const int FewCharacters = 100;

    /// <summary>Phones, links, e-mails. Detail: what was found.</summary>
    public static IReadOnlyList<FeedRule> Contacts { get; } =
    [
        Found("phone", Severity.Warning, "В описании стоит телефон («{0}»): уберите его, площадка показывает телефон сама.",
            "The description holds a phone (“{0}”): take it out, the portal shows the phone itself.", PhonesInText.Find),
        Found("link", Severity.Warning, "В описании стоит ссылка («{0}»): уберите её.", "The description holds a link (“{0}”): take it out.", LinksInText.FindLink),
        Found("email", Severity.Warning, "В описании стоит электронная почта («{0}»): уберите её.", "The description holds an e-mail (“{0}”): take it out.",
            LinksInText.FindEmail),
    ];

    private static readonly FeedRule[] Habits =
    [
        Found("messenger", Severity.Warning, "В описании стоит имя в мессенджере («{0}»): уберите его.",
            "The description holds a messenger name (“{0}”): take it out.", LinksInText.FindName),
        Found("html", Severity.Advice, "В описании теги HTML («{0}»): площадка получит текст без них, проверьте, как он читается.",
            "The description holds HTML (“{0}”): the portal gets the text without it, look how it reads.", MarkupInText.Find),
        Found("shouting", Severity.Advice, "Описание кричит («{0}»): напишите спокойнее, без слов прописными буквами и рядов восклицательных знаков.",
            "The description shouts (“{0}”): write it more quietly, without words in capitals and rows of exclamation marks.", Shouting.Find),
    ];

    /// <summary>What may be amiss with words wherever they stand, in a template too. Detail: what was found.</summary>
    public static IReadOnlyList<FeedRule> Wording { get; } = [.. Contacts, .. Habits];

    /// <summary>All but the contacts.</summary>
    public static IReadOnlyList<FeedRule> Manners { get; } = MannersFrom(1);

    public static IReadOnlyList<FeedRule> All { get; } = [.. Contacts, .. Manners];

    /// <summary>The manners where the portal itself says that shorter descriptions are too short.</summary>
    /// <param name="shortest">Characters from which on a description is only called short here.</param>
    public static IReadOnlyList<FeedRule> MannersFrom(int shortest) =>
    [
        .. Habits,
        FeedRule.When(Rule("short", Severity.Advice, $"Описание короче {FewCharacters} знаков: расскажите об объекте подробнее.",
            $"The description has fewer than {FewCharacters} characters: tell more about the object."), offer => offer.Description?.Trim() is { Length: < FewCharacters } text && text.Length >= shortest),
    ];

    private static FeedRule Found(string code, Severity severity, string ru, string en, Func<string?, string?> find) =>
        new(Rule(code, severity, ru, en), offer => find(offer.Description));

    private static Rule Rule(string code, Severity severity, string ru, string en) => new($"text.{code}", severity, "description", new(ru, en), RuleSource.Engine);
}
