using System.Collections.Frozen;
using System.Reflection;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Host.Web.Wording;

/// <summary>What people call a field of an object: «Кадастровый номер» for <c>attributes.cadastralNumber</c>.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, Phrase> ByName =
        Of(typeof(PropertyObject), "").Concat(Of(typeof(Address), "address.")).Concat(Of(typeof(PropertyAttributes), "attributes.")).Concat(
        [
            new("photos", new("Фотографии", "Photos")), new("agentId", new("Ответственный", "Agent in charge")),
            new("metro", new("Метро", "Metro")), new("feedId", new("Номер для выгрузки", "Id for feeds")),
            new("createdAt", new("Дата создания", "Date of creation")), new("address", new("Адрес", "Address")),
            new("company.legalName", new("Наименование компании по ОГРН", "Company's registered name")),
        ]).ToFrozenDictionary(p => p.Key, p => p.Value);

    /// <summary>Null for a field that nobody can mend, or that has no name yet.</summary>
    public static Phrase? Find(string field) => ByName.GetValueOrDefault(field);

    private static IEnumerable<KeyValuePair<string, Phrase>> Of(Type type, string prefix) =>
        from property in type.GetProperties()
        let told = property.GetCustomAttribute<ToldAttribute>()
        where told is not null
        select new KeyValuePair<string, Phrase>(prefix + char.ToLowerInvariant(property.Name[0]) + property.Name[1..], told.Label);
}
