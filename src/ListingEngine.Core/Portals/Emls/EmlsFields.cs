using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>What only the agency knows: its agent at ЕМЛС and the ids of the dictionaries.</summary>
internal static class EmlsFields
{
    public const string AgentId = "agent-id", AgentName = "agent-name", AgentPhone = "agent-phone", AgentEmail = "agent-email";

    public static readonly PortalField[] Lists =
    [
        List(EmlsLists.Region, "Регионы", "Regions", "По строке на регион, как он записан у объектов.",
            "A line for each region, as objects have it.",
            "Санкт-Петербург = 1\nЛенинградская область = 2\nМосковская область = 3", true),
        List(EmlsLists.District, "Районы", "Districts", "Район города, а где его нет — район области.",
            "District of the town, or of the region where there is none.",
            "Приморский район = 11\nМосковский район = 12\nПетроградский район = 13\nНевский район = 14\nВсеволожский район = 21\nГатчинский район = 22\nВыборгский район = 23\nЦентральный район = 31", true),
        List(EmlsLists.Locality, "Населённые пункты", "Towns and villages", "Город или посёлок, как он записан у объектов.",
            "Town or village, as objects have it.",
            "Санкт-Петербург = 39\nВсеволожск = 40\nГатчина = 41\nТоксово = 42\nАгалатово = 43\nРощино = 44\nВырица = 45\nПробный = 46", true),
        List(EmlsLists.Street, "Улицы", "Streets", "Без дома. Улица, которой нет в списке, в фид не попадёт.",
            "Without the house. A street that is not in the list stays out of the feed.",
            "Примерная улица = 1234\nСадовая улица = 1235", false),
        List(EmlsLists.Station, "Станции метро", "Metro stations", "Станция, которой нет в списке, в фид не попадёт.",
            "A station that is not in the list stays out of the feed.",
            "Пробная = 22\nМосковская = 23\nПетроградская = 24", false),
        List(EmlsLists.RoomsType, "Типы комнат", "Room layouts", "«изолированные», «смежные», «смежно-изолированные», «не указано»; студия у ЕМЛС — 40.",
            "“изолированные” (separate), “смежные” (adjoining), “смежно-изолированные” (both), “не указано” (not told); a studio is 40 at EMLS.",
            "изолированные = 1\nсмежные = 2\nсмежно-изолированные = 3\nне указано = 9", true),
        List(EmlsLists.BuildingType, "Типы домов", "Building types", "Материал стен, как он назван в карточке, и «не указано».",
            "Wall material as the card names it, and “не указано” (not told).",
            Lines(Enum.GetValues<BuildingMaterial>().Select(m => EmlsLists.Named<BuildingMaterial>(m)).Append(EmlsLists.NotTold)), true),
        List(EmlsLists.PropertyType, "Типы объектов", "Property types", "Вид загородного или коммерческого объекта, гаража, машиноместа.",
            "Kind of a country or commercial object, garage, parking place.",
            Lines(EmlsKinds.Named.Select(k => EmlsLists.Named<ObjectKind>(k))), true),
        List(EmlsLists.Category, "Категории объектов", "Categories", "Те же виды, номера из справочника категорий.",
            "The same kinds, ids of the dictionary of categories.",
            Lines(EmlsKinds.Named.Select(k => EmlsLists.Named<ObjectKind>(k))), true),
        List(EmlsLists.CommerceBuilding, "Типы коммерческих зданий", "Commercial building types", "Те же коммерческие виды; в известной выгрузке только 2 и 3, что они значат, неизвестно.",
            "The same commercial kinds; the known exporter has 2 and 3 only, whose meaning is not known.",
            string.Join('\n', EmlsKinds.Named.Where(k => EmlsKinds.Type(k, Deal.LongRent) is not null && !k.IsLandLike()).Select(k => $"{EmlsLists.Named<ObjectKind>(k)} = 3")), true),
        List(EmlsLists.LandCategory, "Категории земель", "Land categories", "Для коммерческой земли: категория, как она названа в карточке, и «не указано».",
            "Of commercial land: category as the card names it, and “не указано” (not told).",
            Lines(Enum.GetValues<LandCategory>().Select(c => EmlsLists.Named<LandCategory>(c)).Append(EmlsLists.NotTold)), true),
    ];

    public static readonly PortalField[] All =
    [
        new(AgentId, new("Номер агента", "Agent's id"), new("Объекты ссылаются в фиде на одного агента — вашу компанию. Номер, под которым он стоит у ЕМЛС.",
            "In the feed all objects refer to one agent: your company. The id that it has at EMLS."), "7") { IsRequired = true },
        new(AgentName, new("Фамилия, имя и отчество агента", "Agent's last name, first name and patronymic"),
            new("Через пробел, в этом порядке. Логин и пароль агента в фид не пишутся никогда.",
                "With spaces, in this order. Login and password of the agent are never written."), "Иванова Мария Петровна") { IsRequired = true },
        new(AgentPhone, new("Телефон агента", "Agent's phone"), new("+7 и десять цифр.", "+7 and ten digits."), "+78120000000") { IsRequired = true },
        new(AgentEmail, new("Почта агента", "Agent's e-mail"), new("Можно не указывать.", "May be left out."), "agent@example.test"),
        .. Lists,
    ];

    private static PortalField List(string key, string ru, string en, string hintRu, string hintEn, string example, bool isRequired) =>
        new(key, new($"Справочник: {ru.ToLowerInvariant()}", $"Dictionary: {en.ToLowerInvariant()}"),
            new($"{hintRu} По строке на слово: «наше слово = номер ЕМЛС».", $"{hintEn} A line for each word: “our word = id at EMLS”."), example) { IsList = true, IsRequired = isRequired };

    private static string Lines(IEnumerable<string> words) => string.Join('\n', words.Distinct().Select((word, i) => $"{word} = {i + 1}"));
}
