using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Tells an advert from a list, and both from the pages that sites show instead.</summary>
internal static class PageKinds
{
    private const int FewestLinks = 3;
    private const int ManyLinks = 12;
    private const int ShortText = 3_000;

    private static readonly string[] Captcha =
        ["captcha", "не робот", "are a robot", "not a robot", "доступ ограничен", "проблема с ip", "access denied", "unusual traffic", "checking your browser", "подтвердите, что запросы"];

    private static readonly string[] Consent = ["before you continue", "accept cookies", "accept all", "we value your privacy", "принять все cookie", "согласие на обработку", "consent"];

    private static readonly string[] Error =
    [
        "404", "not found", "не найден", "не существует", "502 bad", "503 service", "500 internal", "server error", "ошибка сервера", "снято с публикации", "объявление удалено",
        "no longer available", "nie istnieje", "gateway",
    ];

    private static readonly string[] Nothing = ["ничего не найдено", "объявлений не найдено", "нет объявлений", "no results", "0 объявлений", "nothing found"];

    /// <param name="advert">What was read of one advert.</param>
    /// <param name="links">Links that lead to adverts.</param>
    /// <param name="parts">The page.</param>
    /// <param name="isAdvertAddress">The page's own address is one advert's; null when it tells nothing.</param>
    /// <param name="listed">The page itself says that it is a list.</param>
    public static PageKind Of(OwnerListing advert, IReadOnlyList<string> links, PageParts parts, bool? isAdvertAddress, bool listed)
    {
        var told = Strength(advert);
        if (isAdvertAddress is true && told >= 2) return PageKind.Advert;
        if (links.Count >= FewestLinks && (listed || isAdvertAddress is false && links.Count >= ManyLinks)) return PageKind.List;
        if (told >= 3) return PageKind.Advert;
        var text = parts.Document.Body is { } body ? ElementText.Of(body, ShortText) : "";
        var head = parts.Title is { } title ? ElementText.Of(title, 300) : "";
        if (Holds(head, Captcha) || IsShort(text) && (Holds(text, Captcha) || parts.Scripts.Any(IsCaptcha))) return PageKind.Captcha;
        if (Holds(head, Nothing) || Holds(text, Nothing)) return PageKind.NoAdverts;
        if (Holds(head, Error) || text.Length < 600 && Holds(text, Error)) return PageKind.Error;
        if (Holds(head, Consent) || IsShort(text) && Holds(text, Consent)) return PageKind.ConsentWall;
        if (links.Count >= FewestLinks) return PageKind.List;
        if (text.Length == 0) return PageKind.Empty;
        return PageKind.Unknown;
    }

    // How many of an advert's own things it tells; a title and a picture have all pages.
    private static int Strength(OwnerListing a) =>
        Count(a.Price) + Count(a.Area) + Count(a.Rooms ?? a.Bedrooms) + Count(a.Floor) + Count(a.Address ?? a.Street ?? a.Locality) + Count(a.Latitude) + Count(a.Year) + (a.Phones.Count > 0 ? 1 : 0);

    private static int Count(object? value) => value is null ? 0 : 1;

    private static bool IsShort(string text) => text.Length < ShortText;

    private static bool IsCaptcha(IElement script) => script.GetAttribute("src") is { } from && from.Contains("captcha", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
