namespace ListingEngine.Core.Objects;

/// <summary>What a picture shows.</summary>
public enum PhotoKind
{
    [Told("Фото", "Photo")]
    Photo,

    [Told("Планировка", "Plan")]
    Plan,

    [Told("Фасад", "Façade")]
    Facade,

    [Told("Вид", "View")]
    View,

    [Told("Документ", "Document")]
    Document,
}
