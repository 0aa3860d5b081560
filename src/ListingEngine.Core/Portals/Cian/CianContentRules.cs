using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Cian.CianRules;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Pictures and the title.</summary>
internal static class CianContentRules
{
    private const int FewPhotos = 3;

    // The paper advises 600 × 800 to 1024 × 1024 and forbids nothing larger, up to 10 MB.
    private const int AdvisedShorter = 600;
    private const int AdvisedLonger = 800;

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Warning("photos-missing", "photos", "Добавьте фотографии: без них объявление могут не опубликовать.",
            "Add pictures: without them the advert may not be published.", CianPapers.Archive.Unconfirmed(),
            o => CianMedia.CountGallery(o.Photos) == 0),
        Advice("photos-few", "photos", "Добавьте хотя бы три фотографии.", "Add at least three pictures.",
            new("GEN", "2026-05", Confirmed: false), o => CianMedia.CountGallery(o.Photos) is > 0 and < FewPhotos),
        Warning("photos-many", "photos", "ЦИАН берёт не больше 50 фотографий: лишние не отправлены.",
            "Cian takes at most 50 pictures: the rest were not sent.", CianPapers.Archive,
            o => CianMedia.CountGallery(o.Photos) > CianMedia.MostPhotos),
        Warning("photo-address", "photos", "У одной из фотографий нет верной ссылки http или https: она не отправлена.",
            "One of the pictures has no proper http or https address: it was not sent.", CianPapers.Archive, AnyBrokenAddress),
        new(new("cian.photo-small", Severity.Warning, "photos",
            new("ЦИАН не берёт фотографии, у которых сторона меньше 200 точек: не отправлено {0}. Замените их более крупными.",
                "Cian takes no pictures with a side under 200 px: not sent {0}. Replace them by larger ones."), CianPapers.Archive),
            o => o.SmallPhotos == 0 ? null : $"{o.SmallPhotos}"),
        Advice("photo-modest", "photos", "ЦИАН советует фотографии не мельче 600×800 точек: одна из них мельче.",
            "Cian advises pictures of 600 by 800 px at least: one of them is smaller.", CianPapers.Archive, AnyModest),
        Warning("title-length", "attributes.title", "Заголовок для ЦИАН должен быть от 8 до 33 знаков: этот не отправлен.",
            "A title for Cian must have 8 to 33 characters: this one was not sent.", CianPapers.Archive,
            o => CianText.IsTold(o.Object.Attributes.Title) && !CianVocabulary.HasTitle(o.Object.Attributes.Title)),
    ];

    private static bool AnyModest(Offer offer)
    {
        for (var i = 0; i < offer.Photos.Count; i++)
            if (offer.Photos[i] is { Width: { } width, Height: { } height }
                && (Math.Min(width, height) < AdvisedShorter || Math.Max(width, height) < AdvisedLonger)) return true;
        return false;
    }

    private static bool AnyBrokenAddress(Offer offer)
    {
        foreach (var photo in offer.Photos)
            if (!CianMedia.IsAddress(photo.Url)) return true;
        return false;
    }
}
