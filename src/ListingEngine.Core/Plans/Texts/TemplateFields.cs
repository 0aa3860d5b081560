using System.Collections.Frozen;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>
/// Every field that a template may name: by its label in Russian or English, its name in the API, or a short name. Where a word would name two
/// fields, the label goes before the API's name.
/// </summary>
public static class TemplateFields
{
    /// <summary>The object's own text.</summary>
    public const string Description = "description";

    // Portals keep them to themselves, or they are nobody's business.
    private static readonly FrozenSet<string> Private = FrozenSet.Create(
        "address.apartment", "attributes.egrnExtractUrl", "attributes.dduUrl", "attributes.shareholderLastName", "attributes.shareholderFirstName",
        "attributes.shareholderPatronymic", "attributes.shareholderInn");

    private static readonly FrozenSet<string> Contacts = FrozenSet.Create(
        "телефон", "номер телефона", "телефон агента", "телефон компании", "почта", "электронная почта", "почта агента", "почта компании", "e-mail", "email",
        "сайт", "сайт компании", "phone", "site", "agent.phone", "agent.email", "company.phone", "company.email", "company.site");

    private static readonly FrozenDictionary<string, string[]> ShortNames = new Dictionary<string, string[]>
    {
        ["kind"] = ["тип", "вид", "тип объекта"],
        ["totalArea"] = ["площадь"],
        ["landArea"] = ["участок"],
        ["rooms"] = ["комнаты", "число комнат"],
        ["floors"] = ["этажность"],
        ["address.region"] = ["область"],
        ["address.locality"] = ["город"],
        ["address.subLocality"] = ["район"],
        ["address.line"] = ["улица"],
        ["attributes.balconies"] = ["балкон", "балконы"],
        ["attributes.loggias"] = ["лоджия", "лоджии"],
        ["attributes.bathrooms"] = ["санузел", "санузлы"],
        ["attributes.bedrooms"] = ["спальни"],
        ["attributes.buildingName"] = ["жк", "название жк"],
        ["attributes.builtYear"] = ["год"],
        ["attributes.ceilingHeight"] = ["потолки"],
        ["attributes.material"] = ["материал", "стены"],
        ["attributes.windowView"] = ["вид из окна"],
        ["attributes.hasPhone"] = ["стационарный телефон"],
        ["metro"] = ["станция метро"],
        ["agent.name"] = ["имя агента"],
        ["company.name"] = ["агентство"],
    }.ToFrozenDictionary();

    // With those that are not for the public.
    private static readonly IReadOnlyList<TemplateField> Known = [.. FieldTable.All.Select(WithNames)];

    public static IReadOnlyList<TemplateField> All { get; } = [.. Known.Where(f => !Private.Contains(f.ApiName))];

    private static readonly FrozenDictionary<string, TemplateField> ByName = Names(Known).DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Field);

    /// <summary>Words of the longest name: a condition is read by them.</summary>
    internal static int MostWords { get; } = ByName.Keys.Max(n => n.Count(c => c == ' ') + 1);

    /// <summary>The field of that name, whatever its case; null for none, and for one that has no place in a text.</summary>
    public static TemplateField? Find(string name) => Knows(name) is { } field && !IsContact(name) && !IsPrivate(field) ? field : null;

    /// <summary>The field whose name is most like that; null when none is like it.</summary>
    public static TemplateField? Nearest(string name)
    {
        var folded = LookAlikes.Fold(name);
        var (nearest, least) = (default(TemplateField), Math.Max(2, folded.Length / 3) + 1);
        foreach (var (known, field) in Names(All))
        {
            if (Spelling.Distance(folded, known, least) is var distance && distance >= least) continue;
            (nearest, least) = (field, distance);
        }

        return nearest;
    }

    /// <summary>The field of that name, whether or not it is for the public.</summary>
    internal static TemplateField? Knows(string name) => ByName.GetValueOrDefault(LookAlikes.Fold(name));

    /// <summary>Whether the name means a contact, which portals forbid in texts.</summary>
    internal static bool IsContact(string name) => Contacts.Contains(LookAlikes.Fold(name));

    internal static bool IsPrivate(TemplateField field) => Private.Contains(field.ApiName);

    // The label is the name, unless it would be taken for a contact.
    private static TemplateField WithNames(TemplateField field)
    {
        var more = ShortNames.GetValueOrDefault(field.ApiName) ?? [];
        return field with { Name = IsContact(field.Label.Ru) ? more[0] : Sentences.Uncapitalize(field.Label.Ru), Aliases = more };
    }

    private static IEnumerable<(string Name, TemplateField Field)> Names(IReadOnlyList<TemplateField> fields) =>
        fields.Select(f => (f.Name, f)).Concat(fields.Select(f => (f.Label.Ru, f))).Concat(fields.Select(f => (f.ApiName, f)))
            .Concat(fields.SelectMany(f => f.Aliases, (f, alias) => (alias, f))).Concat(fields.Select(f => (f.Label.En, f)))
            .Concat(fields.Select(f => (f.ApiName[(f.ApiName.LastIndexOf('.') + 1)..], f)))
            .Select(n => (LookAlikes.Fold(n.Item1), n.f));
}
