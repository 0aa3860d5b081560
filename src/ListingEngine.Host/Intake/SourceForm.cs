namespace ListingEngine.Host.Intake;

/// <summary>A scheduled address as a person fills it in.</summary>
public sealed class SourceForm
{
    /// <summary>Minutes between two takings that the form offers: 15 minutes to a week.</summary>
    public static IReadOnlyList<int> Intervals { get; } = [15, 30, 60, 180, 360, 720, 1440, 10080];

    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    public string Format { get; set; } = "yandex";

    public bool Replace { get; set; } = true;

    public int Every { get; set; } = 60;

    /// <summary>What is to be mended: field and key of the sentence.</summary>
    public IEnumerable<(string Field, string Key)> Problems()
    {
        (Name, Address) = ((Name ?? "").Trim(), (Address ?? "").Trim());
        if (SourceNames.Problem(Name) is { } wrong) yield return (nameof(Name), wrong);
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) yield return (nameof(Address), "Intake.Error.Address");
        if (Importer.Format(Format) is null) yield return (nameof(Format), "Intake.Error.Format");
        if (!Intervals.Contains(Every)) yield return (nameof(Every), "Intake.Error.Every");
    }
}

/// <summary>Which names a source may have.</summary>
internal static class SourceNames
{
    /// <summary>Key of the sentence about what is wrong with it; null when nothing is.</summary>
    public static string? Problem(string name) => name.Length is 0 or > 100 || name.Any(char.IsControl) ? "Intake.Error.Name"
        : name == "manual" ? "Intake.Error.Manual" : null;
}
