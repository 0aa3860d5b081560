using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>Everything that is known of an object, its agent and its company, as fields of templates; names are given elsewhere.</summary>
internal static class FieldTable
{
    public static IEnumerable<TemplateField> All =>
    [
        .. Of(typeof(PropertyObject), "", s => s.Object), .. Computed(), .. Of(typeof(Address), "address.", s => s.Object.Address),
        .. Of(typeof(PropertyAttributes), "attributes.", s => s.Object.Attributes),
    ];

    private static IEnumerable<TemplateField> Of(Type type, string prefix, Func<TextSubject, object> part) =>
        from property in type.GetProperties()
        let told = property.GetCustomAttribute<ToldAttribute>()
        where told is not null
        let name = prefix + char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
        let known = FilterFields.Find(name)
        select new TemplateField("", name, told.Label, told.Part, known.Type)
        {
            Get = s => property.GetValue(part(s)),
            Format = FieldUnits.Format(told.Unit, isWhole: !property.PropertyType.GenericTypeArguments.Contains(typeof(decimal))),
            After = FieldUnits.After(name, told.Unit),
            Words = known.Words is null ? null : FieldWords.Of(known.Words),
            IsMoney = told.Unit is Unit.Rouble or Unit.RoublePerMonth,
            // Portals let no links through.
            IsPrinted = !name.EndsWith("Url", StringComparison.Ordinal),
        };

    private static IEnumerable<TemplateField> Computed() =>
    [
        Text("address", new("Адрес", "Address"), s => s.Object.Address.Whole(), PartOfObject.Place),
        Text("metro", new("Метро", "Metro"), s => Stations(s.Object.Metro), PartOfObject.Place),
        Number("pricePerMetre", new("Цена за м²", "Price per m²"), Unit.Rouble, s => PricePerMetre(s.Object)),
        Number("photoCount", new("Число фотографий", "Number of pictures"), Unit.Pieces, s => s.Object.Photos.Count is > 0 and var count ? count : null),
        Number("id", new("Номер объекта", "Object number"), Unit.None, s => s.Object.Id),
        Text("externalId", new("Внешний номер", "External number"), s => s.Object.ExternalId),
        new("", "tags", new("Метки", "Tags"), PartOfObject.Main, FilterType.Texts) { Get = s => s.Object.Tags, IsPrinted = false },
        Text("agent.name", new("Агент", "Agent"), s => s.Agent?.Name),
        Text("agent.position", new("Должность агента", "Agent's position"), s => s.Agent?.Position),
        Text("company.name", new("Компания", "Company"), s => s.Company.Name),
        Text("company.legalName", new("Наименование по ОГРН", "Registered name"), s => s.Company.LegalName),
    ];

    private static TemplateField Text(string name, Phrase label, Func<TextSubject, string?> get, PartOfObject part = PartOfObject.Main) =>
        new("", name, label, part, FilterType.Text) { Get = get };

    private static TemplateField Number(string name, Phrase label, Unit unit, Func<TextSubject, object?> get) =>
        new("", name, label, PartOfObject.Main, FilterType.Number)
        {
            Get = get,
            Format = FieldUnits.Format(unit, isWhole: true),
            After = FieldUnits.After(name, unit),
            IsMoney = unit == Unit.Rouble,
        };

    private static decimal? PricePerMetre(PropertyObject o) =>
        o is { Price: { } price, TotalArea: >= 1 and var area, PriceUnit: PriceUnit.Whole } ? Math.Round(price / area) : null;

    private static string Stations(List<MetroStation> stations)
    {
        const int most = 3;
        return string.Join(", ", stations.Where(s => !string.IsNullOrWhiteSpace(s.Name)).Take(most).Select(s => s switch
        {
            { WalkMinutes: > 0 and var minutes } => $"{s.Name} ({minutes}\u00a0мин пешком)",
            { TransportMinutes: > 0 and var minutes } => $"{s.Name} ({minutes}\u00a0мин на транспорте)",
            _ => s.Name,
        }));
    }
}
