namespace ListingEngine.Core.Objects;

/// <summary>Where the object is. Parts are columns, because people filter and sort by them.</summary>
public sealed class Address
{
    [Told("Страна", "Country", Part = PartOfObject.Place)]
    public string? Country { get; set; }

    /// <summary>Federal subject, such as «Московская область».</summary>
    [Told("Регион", "Region", Part = PartOfObject.Place)]
    public string? Region { get; set; }

    /// <summary>District of the subject.</summary>
    [Told("Район региона", "District", Part = PartOfObject.Place)]
    public string? District { get; set; }

    /// <summary>Town or village.</summary>
    [Told("Населённый пункт", "Locality", Part = PartOfObject.Place)]
    public string? Locality { get; set; }

    /// <summary>District of the town.</summary>
    [Told("Район города", "City district", Part = PartOfObject.Place)]
    public string? SubLocality { get; set; }

    /// <summary>Street and house, or the whole address where a source tells it in one line.</summary>
    [Told("Улица и дом", "Street and house", Part = PartOfObject.Place)]
    public string? Line { get; set; }

    /// <summary>Number of the flat or premises; portals keep it to themselves.</summary>
    [Told("Квартира или помещение", "Flat or premises number", Part = PartOfObject.Place)]
    public string? Apartment { get; set; }

    /// <summary>WGS-84, degrees.</summary>
    [Told("Широта", "Latitude", Part = PartOfObject.Place)]
    public decimal? Latitude { get; set; }

    /// <summary>WGS-84, degrees.</summary>
    [Told("Долгота", "Longitude", Part = PartOfObject.Place)]
    public decimal? Longitude { get; set; }

    /// <summary>The address in one line, from the region to the house, each part once.</summary>
    public string Whole()
    {
        var line = new List<string>(5);
        foreach (var part in (ReadOnlySpan<string?>)[Region, District, Locality, SubLocality, Line])
        {
            if (string.IsNullOrWhiteSpace(part) || line.Contains(part)) continue;
            if (part == Line || Line is null || !Says(Line, part)) line.Add(part);
        }

        return string.Join(", ", line);
    }

    // As words of its own: «улица Пушкина» does not name the town of Пушкин.
    private static bool Says(string line, string part)
    {
        for (var at = 0; (at = line.IndexOf(part, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end]))) return true;
        }

        return false;
    }
}
