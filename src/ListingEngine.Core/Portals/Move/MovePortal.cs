using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Move;

/// <summary>Move.ru probably reads the Yandex dialect: an aggregator reads files that are named for it so.</summary>
public static class MovePortal
{
    private static readonly RuleSource Source = new("агрегатор, который читает файл для Move разборщиком формата Яндекса", "2026", Confirmed: false);

    public static Portal Over(IFeedDialect yandex) =>
        new("move", new("Move.ru", "Move.ru"), new BorrowedDialect(yandex, new()), PortalStatus.OnTrial, Source)
        {
            Facts = [new(new("Что Move.ru берёт формат Яндекса, следует из чужой программы, а не из его документов: уточните у площадки перед запуском.",
                "That Move.ru takes the Yandex format follows from somebody's program, not from its papers: ask the portal before you begin."), Source)],
        };
}
