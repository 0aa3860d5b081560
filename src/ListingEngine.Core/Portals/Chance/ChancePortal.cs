using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Chance;

/// <summary>chance.ru: no paper tells whether it takes feeds at all.</summary>
public static class ChancePortal
{
    private static readonly RuleSource Source = new("документов о фидах не найдено", "2026", Confirmed: false);

    public static Portal Over(IFeedDialect yandex) =>
        new("chance", new("Шанс (chance.ru)", "Chance (chance.ru)"), new BorrowedDialect(yandex, new()), PortalStatus.Unverified, Source)
        {
            Facts = [new(new("Не найдено ни одного документа о том, что chance.ru принимает фиды. Если площадка ответит, что не принимает, подавайте объявления вручную.",
                "No paper says that chance.ru takes feeds at all. If the portal answers that it does not, place adverts by hand."), Source)],
        };
}
