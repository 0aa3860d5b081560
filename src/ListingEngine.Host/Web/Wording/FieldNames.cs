using System.Collections.Frozen;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Host.Web.Wording;

/// <summary>What people call a field of an object, its company or its plan: «Кадастровый номер» for <c>attributes.cadastralNumber</c>.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, Phrase> ByName =
        FilterFields.All.Select(f => KeyValuePair.Create(f.Name, f.Label)).Concat(
        [
            new("photos", new("Фотографии", "Photos")), new("metro", new("Метро", "Metro")), new("address", new("Адрес", "Address")),
            new("company.legalName", new("Наименование компании по ОГРН", "Company's registered name")),
            new("plan.lines", new("Строки плана", "Lines of the plan")), new("plan.limit", new("Лимит плана", "Limit of the plan")),
            new("plan.kindLimits", new("Лимиты видов в плане", "Limits of kinds in the plan")), new("plan.pins", new("Закрепления в плане", "Pins of the plan")),
        ]).ToFrozenDictionary(p => p.Key, p => p.Value);

    /// <summary>Null for a field that nobody can mend, or that has no name yet.</summary>
    public static Phrase? Find(string field) => ByName.GetValueOrDefault(field);
}
