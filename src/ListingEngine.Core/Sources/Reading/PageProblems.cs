namespace ListingEngine.Core.Sources.Reading;

/// <summary>Everything that can be wrong with a page.</summary>
internal static class PageProblems
{
    public static readonly PageProblem TruncatedPage = new("page.truncated",
        new("Страница оборвана: конца у неё нет. Прочитано то, что дошло; загрузите её ещё раз.",
            "The page is cut off: its end is missing. What arrived has been read; fetch it again."));

    public static readonly PageProblem WrongCharset = new("page.charset",
        new("Буквы страницы испорчены: похоже, она прочитана не в своей кодировке. Сохраните её в UTF-8.",
            "The letters of the page are damaged: it seems to have been read in another encoding. Save it as UTF-8."));

    public static readonly PageProblem PhoneHidden = new("advert.phone-hidden",
        new("Телефон на странице скрыт («{0}»): откройте объявление и покажите номер сами.",
            "The page hides the phone (“{0}”): open the advert and reveal the number yourself."));

    public static readonly PageProblem PhonePictured = new("advert.phone-picture",
        new("Телефон дан картинкой: номер впишите сами.", "The phone is a picture: type the number yourself."));

    /// <summary>What a page of that kind means for the reader; null where it is no problem.</summary>
    public static PageProblem? Of(PageKind kind) => kind switch
    {
        PageKind.Captcha => new("page.captcha", new("Сайт спрашивает, не робот ли вы, и объявления не показал. Откройте его в браузере и вставьте код страницы.",
            "The site asks whether you are a robot and shows no advert. Open it in a browser and paste the page's source.")),
        PageKind.ConsentWall => new("page.consent", new("Сайт показал запрос согласия вместо объявления. Согласитесь в браузере и вставьте код страницы.",
            "The site shows a request for consent instead of the advert. Answer it in a browser and paste the page's source.")),
        PageKind.Error => new("page.error", new("Сайт ответил страницей об ошибке или объявление снято. Проверьте ссылку.",
            "The site answered with an error page, or the advert was taken down. Check the link.")),
        PageKind.Empty => new("page.empty", new("Страница пуста. Вставьте её код целиком.", "The page is empty. Paste its whole source.")),
        PageKind.TooLarge => new("page.too-large", new("Страница слишком велика или вложена слишком глубоко, чтобы её читать.",
            "The page is too large or nested too deeply to be read.")),
        PageKind.Unknown => new("page.unknown", new("На странице не узнано ни объявление, ни список объявлений.",
            "Neither an advert nor a list of adverts was recognised on the page.")),
        _ => null,
    };

    public static PageProblem With(this PageProblem problem, string detail) => problem with { Says = problem.Says.With(detail) };
}
