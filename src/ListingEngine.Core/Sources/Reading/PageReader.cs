using System.Text.Json;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Reads any page: a pure function that never throws, however bad the page.</summary>
public static class PageReader
{
    // So many damaged letters are an encoding, not a slip.
    private const int ManyDamaged = 20;
    private const int MostUnread = 100;
    private const int End = 1_000;
    private const int Told = 200;

    // So much of the text shows in which letters it is.
    private const int Sampled = 3_000;

    public static PageReading Read(AdvertPage page)
    {
        if (string.IsNullOrWhiteSpace(page.Html)) return Bad(PageKind.Empty);
        var address = PageLink.Of(page.Address, null);
        if (FeedPageReader.IsFeed(page.Html)) return FeedPageReader.Read(page.Html, address);
        var document = PageDocument.Parse(page.Html);
        if (document is null) return Bad(PageKind.TooLarge);
        var parts = PageParts.Of(document);
        address ??= PageLink.Of(parts.Canonical?.GetAttribute("href"), null);
        return Read(page.Html, parts, address, address is null ? null : SourceCatalog.Of(address));
    }

    private static PageReading Read(string html, PageParts parts, Uri? address, OwnerSource? source)
    {
        var found = new Findings();
        var jsonLd = new JsonLdReader(found);
        Collect(parts, source, found, jsonLd);
        if (address is not null) found.Add(AdvertField.Id, AdvertLinks.Number(address), "number in the address", Trust.Words);
        var (advert, unread) = ListingAssembly.Of(found.All, address, source);
        var links = AdvertLinks.Of(parts, jsonLd.Links, address, source);
        var kind = PageKinds.Of(advert, links, parts, address is null ? null : AdvertLinks.IsAdvert(address, null, source), jsonLd.Links.Count > 0);
        return new(kind)
        {
            Source = source?.Key,
            Adverts = kind == PageKind.Advert ? [advert] : [],
            Links = kind == PageKind.List ? links : [],
            NextPage = kind == PageKind.List ? PageLink.Of(parts.Next?.GetAttribute("href"), address)?.AbsoluteUri : null,
            Problems = [.. Problems(html, kind, advert, found, parts)],
            Unread = kind == PageKind.Advert ? [.. unread.Take(MostUnread)] : [],
        };
    }

    private static void Collect(PageParts parts, OwnerSource? source, Findings found, JsonLdReader jsonLd)
    {
        if (source is not null)
        {
            new StateReader(found).Declared(parts.Scripts, source.States);
            SelectorReader.Read(parts.Document, source.Selectors, found);
        }

        var scripts = parts.Scripts.Where(s => s.GetAttribute("type") is "application/ld+json").Select(PageStates.Whole).OfType<JsonDocument>().ToList();
        jsonLd.Read(scripts);
        scripts.ForEach(s => s.Dispose());
        MicrodataReader.Read(parts, found);
        LabelReader.Read(parts, found);
        MetaReader.Read(parts, found);
        if (!found.Has(AdvertField.Price, Trust.DeclaredState)) new StateReader(found).Guess(parts.Scripts);
        if (!found.Has(AdvertField.Latitude, Trust.GuessedState)) PointReader.Read(parts, found);
        TitleReader.Read(found);
    }

    private static IEnumerable<PageProblem> Problems(string html, PageKind kind, OwnerListing advert, Findings found, PageParts parts)
    {
        if (PageProblems.Of(kind) is { } problem) yield return problem;
        if (IsMisread(html, Sample(advert, parts))) yield return PageProblems.WrongCharset;
        if (html.Contains("<html", StringComparison.OrdinalIgnoreCase) && !HasEnd(html)) yield return PageProblems.TruncatedPage;
        if (kind != PageKind.Advert || advert.Phones.Count > 0) yield break;
        if (found.All.FirstOrDefault(f => f.Field == AdvertField.Phone && f.Raw.Contains('*', StringComparison.Ordinal)) is { } masked) yield return PageProblems.PhoneHidden.With(masked.Raw);
        if (parts.Pictures.Any(p => (p.ClassName ?? p.Id ?? "").Contains("phone", StringComparison.OrdinalIgnoreCase))) yield return PageProblems.PhonePictured;
    }

    private static bool IsMisread(string html, string sample) =>
        sample.Contains('\ufffd', StringComparison.Ordinal) && html.AsSpan().Count('\ufffd') >= ManyDamaged || MisreadLetters.In(sample);

    // An advert's own words tell, where there are any.
    private static string Sample(OwnerListing advert, PageParts parts) => $"{advert.Title?.Raw} {advert.Description?.Raw}" is { Length: > Told } told ? told
        : parts.Document.DocumentElement is { } all ? ElementText.Of(all, Sampled) : "";

    // At the very end of most pages.
    private static bool HasEnd(ReadOnlySpan<char> html) =>
        html[^Math.Min(html.Length, End)..].Contains("</html", StringComparison.OrdinalIgnoreCase) || html.Contains("</html", StringComparison.OrdinalIgnoreCase);

    private static PageReading Bad(PageKind kind) => new(kind) { Problems = PageProblems.Of(kind) is { } problem ? [problem] : [] };
}
