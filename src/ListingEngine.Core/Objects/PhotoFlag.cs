namespace ListingEngine.Core.Objects;

/// <summary>What is wrong with a picture that can be shown all the same. The engine suggests, a person confirms.</summary>
public enum PhotoFlag
{
    [Told("Тёмная", "Dark")]
    Dark,

    [Told("Нерезкая", "Blurred")]
    Blurred,

    [Told("Мелкая", "Tiny")]
    Tiny,

    [Told("Почти такая же уже есть", "Nearly the same as another")]
    Double,
}
