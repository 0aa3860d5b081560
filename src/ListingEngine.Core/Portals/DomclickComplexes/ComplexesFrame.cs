using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using static ListingEngine.Core.Portals.DomclickComplexes.ComplexesLine;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>What stands around the flats: the complex, its developer, the building.</summary>
internal static class ComplexesFrame
{
    private static readonly string[] Infrastructure = ["parking", "security", "fenced_area", "sports_ground", "playground", "school", "kindergarten"];

    private static readonly string[] Sales = ["sales_phone", "responsible_officer_phone", "sales_address", "sales_latitude", "sales_longitude", "timezone"];

    public static ComplexesPart Complex { get; } = new("complex",
    [
        Id("id", 100001), Said("name", "ЖК Пример"), Degrees("latitude", "55.750000", 90), Degrees("longitude", "37.620000", 180), Said("address", "Москва, улица Примерная, 10"),
        Said("title", "О комплексе"), Said("text", "Дом комфорт-класса с закрытым двором."), .. Infrastructure.Select(name => Word(name, "1", "0").Maybe),
        Said("sales_phone", "+74950000000").Maybe, Said("responsible_officer_phone", "+74950000001").Maybe, Said("sales_address", "Москва, улица Примерная, 12").Maybe,
        Degrees("sales_latitude", "55.750100", 90).Maybe, Degrees("sales_longitude", "37.620100", 180).Maybe, Said("timezone", "+3").Maybe,
    ]);

    public static ComplexesPart Building { get; } = new("building",
    [
        Id("id", 200001), Word("fz_214", "1", "0").Maybe, Said("name", "Корпус 1"), Count("floors", 17), Count("floors_ready", 9), Word("building_state", "unfinished", "built", "hand-over"),
        Count("building_phase", 1), Year("built_year", 2027), Word("ready_quarter", "3", "1", "2", "4"),
        Word("building_type", "монолитный", "панельный", "кирпичный", "кирпично-монолитный"), Said("address", "Москва, улица Примерная, 10, корпус 1"), Degrees("latitude", "55.750000", 90),
        Degrees("longitude", "37.620000", 180), Count("passenger_lifts_count", 2), Count("cargo_lifts_count", 1), Link("image", "https://cdn.example.test/jk/k1.jpg").Maybe,
    ]);

    public static ComplexesPart Developer { get; } = new("developer",
        [Id("id", 1), Said("name", "Застройщик Пример"), Said("phone", "+74950000000"), Link("site", "https://developer.example.test"), Link("logo", "https://developer.example.test/logo.png")]);

    /// <summary>The first line of the plan's lists that is absent or makes no sense; null when the frame is whole.</summary>
    public static string? Fault(PortalSettings settings) => Complex.Fault(settings) ?? Building.Fault(settings) ?? Developer.Fault(settings);

    // What stands behind the flats in the sample stands before them here: the foot of a feed knows no settings, and the reader goes by names.
    public static void Write(PortalSettings settings, FeedWriter writer)
    {
        writer.Start("complex");
        Complex.Write(settings, writer, "id", "name", "latitude", "longitude", "address");
        Block("description_main", Complex, settings, writer, "title", "text");
        Block("infrastructure", Complex, settings, writer, Infrastructure);
        Block("sales_info", Complex, settings, writer, Sales);
        Block("developer", Developer, settings, writer, [.. Developer.Lines.Select(l => l.Name)]);
        writer.Raw("<buildings><building>");
        Building.Write(settings, writer, [.. Building.Lines.Select(l => l.Name)]);
        writer.Raw("<flats>\n");
    }

    public static void Close(FeedWriter writer) => writer.Raw("</flats></building></buildings></complex>\n");

    private static void Block(string name, ComplexesPart part, PortalSettings settings, FeedWriter writer, params ReadOnlySpan<string> lines)
    {
        var before = writer.Length;
        writer.Start(name);
        part.Write(settings, writer, lines);
        writer.EndOrUndo(name, before);
    }
}
