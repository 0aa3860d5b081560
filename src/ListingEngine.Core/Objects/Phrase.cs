namespace ListingEngine.Core.Objects;

/// <summary>A sentence for people in both languages; {0} stands for a detail.</summary>
public sealed record Phrase(string Ru, string En)
{
    public string In(string language) => language == "en" ? En : Ru;

    public Phrase With(string? detail) =>
        detail is null ? this : new(Ru.Replace("{0}", detail, StringComparison.Ordinal), En.Replace("{0}", detail, StringComparison.Ordinal));
}
