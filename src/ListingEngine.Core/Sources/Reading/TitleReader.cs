using System.Text.RegularExpressions;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>What the words of a title tell: «2-к квартира, 54 м², 5/9 эт.». The least believed reader.</summary>
internal static partial class TitleReader
{
    private static readonly AdvertField[] Spoken = [AdvertField.Deal, AdvertField.Kind, AdvertField.Rooms];

    public static void Read(Findings found)
    {
        foreach (var title in found.All.Where(f => f.Field == AdvertField.Title).Take(4).ToList())
        {
            var from = "words of " + title.From;
            foreach (var field in Spoken) found.Add(field, title.Raw, from, Trust.Words);
            if (Area().Match(title.Raw) is { Success: true } area) found.Add(AdvertField.Area, area.Value, from, Trust.Words);
            if (Floor().Match(title.Raw) is { Success: true } floor) found.Add(AdvertField.Floor, floor.Value, from, Trust.Words);
            if (Bedrooms().Match(title.Raw) is { Success: true } beds) found.Add(AdvertField.Bedrooms, beds.Value, from, Trust.Words);
            if (Price().Match(title.Raw) is { Success: true } price) found.Add(AdvertField.Price, price.Value, from, Trust.Words);
        }
    }

    [GeneratedRegex(@"\d+([.,]\d+)?\s?(м²|м2|кв\.?\s?м|m²|m2)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Area();

    [GeneratedRegex(@"\b\d{1,2}(/| из )\d{1,2}\s?эт", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Floor();

    [GeneratedRegex(@"\b\d{1,2}[- ]bed", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Bedrooms();

    [GeneratedRegex(@"([£€$]\s?\d[\d.,\s]*\d)|(\d[\d\s\u00a0]*\d\s?(₽|руб))", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Price();
}
