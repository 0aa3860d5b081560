using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Intake;

/// <summary>A table to begin with: the columns that most portals want, and one flat as an example.</summary>
internal static class TableTemplate
{
    /// <summary>In words of that language; tables are read in both.</summary>
    public static IReadOnlyList<IReadOnlyList<string?>> Rows(string language)
    {
        string In(string ru, string en) => language == "en" ? en : ru;
        return
        [
            [In("Номер в источнике", "Number in its source"), .. Fields.Select(f => TableColumn.Named(f.Name).Label.In(language)), In("Ответственный", "Agent"),
                In("Телефон ответственного", "Agent's phone")],
            ["1042", .. Fields.Select(f => In(f.Ru, f.En ?? f.Ru)), "Иванова Анна", "8 000 123-45-67"],
        ];
    }

    private static (string Name, string Ru, string? En)[] Fields =>
    [
        ("kind", "Квартира", "Flat"), ("deal", "Продажа", "Sale"), ("market", "Вторичный", "Secondary"), ("price", "12500000", null), ("totalArea", "54,3", "54.3"), ("livingArea", "32", null),
        ("kitchenArea", "9,5", "9.5"), ("rooms", "2", null), ("floor", "5", null), ("floors", "9", null), ("address.region", "Московская область", null),
        ("address.locality", "Мытищи", null), ("address.line", "улица Садовая, 12", null), ("attributes.cadastralNumber", "50:12:0100000:1", null),
        ("description", "Светлая квартира, окна во двор.", null), ("photos", "https://example.com/1.jpg https://example.com/2.jpg", null),
    ];
}
