using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>How a presentation is laid out.</summary>
public enum PresentationTemplate
{
    [Told("Классический", "Classic")]
    Classic,

    [Told("Одна страница", "One page")]
    OnePager,

    [Told("Крупные фото", "Large photos")]
    LargePhotos,

    [Told("Сравнение", "Comparison")]
    Comparison,
}
