using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>Descriptions as a diligent agent writes them: facts first, no phones, no exclamation marks.</summary>
internal static class DemoStory
{
    public static string Of(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var paragraphs = o.Kind.Fit() switch
        {
            Fits.Flats => [Flat(o), Inside(o.Attributes), Around(o, place, dice), Terms(o, dice)],
            Fits.Houses => [House(o), Supplies(o.Attributes), Country(place, dice), Terms(o, dice)],
            Fits.Land => [Plot(o), Country(place, dice), Terms(o, dice)],
            Fits.Garages => [Garage(o), Around(o, place, dice), Terms(o, dice)],
            _ => (string[])[DemoTradeStory.Of(o), DemoTradeStory.Supplies(o), DemoTradeStory.Around(o, dice), DemoTradeStory.Terms(o, dice)],
        };
        return string.Join("\n", paragraphs.Where(p => p.Length > 0));
    }

    internal static string Number(decimal? number) => (number ?? 0).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    internal static string Offer(PropertyObject o, string masculine, string feminine = "", bool isFeminine = false) => o.Deal switch
    {
        Deal.Sale => $"Продаётся {(isFeminine ? feminine : masculine)}",
        Deal.DailyRent => $"Посуточно сдаётся {(isFeminine ? feminine : masculine)}",
        _ => $"Сдаётся на длительный срок {(isFeminine ? feminine : masculine)}",
    };

    // Between five and eighteen minutes the word does not change.
    internal static string Metro(PropertyObject o) =>
        o.Metro.Count > 0 ? $"До станции метро «{o.Metro[0].Name}» {o.Metro[0].WalkMinutes} минут пешком. " : "";

    private static string Flat(PropertyObject o)
    {
        var rooms = o.Rooms switch
        {
            null => "квартира-студия",
            1 => "однокомнатная квартира",
            2 => "двухкомнатная квартира",
            3 => "трёхкомнатная квартира",
            _ => "четырёхкомнатная квартира",
        };
        var what = o.Kind switch
        {
            ObjectKind.Room => $"комната {Number(o.Attributes.RoomArea)} м² в квартире на {o.Rooms} комнаты",
            ObjectKind.Bed => $"место в комнате {Number(o.Attributes.RoomArea)} м²",
            ObjectKind.FlatShare => $"доля {o.Attributes.ShareAmount} в квартире площадью {Number(o.TotalArea)} м²",
            _ => $"{rooms} площадью {Number(o.TotalArea)} м²",
        };
        var kitchen = o.KitchenArea is { } area ? $" Кухня {Number(area)} м², жилая площадь {Number(o.LivingArea)} м²." : "";
        return $"{Offer(o, what)}. {o.Floor}-й этаж {o.Floors}-этажного {Walls(o.Attributes.Material)} дома, {Year(o)}.{kitchen}";
    }

    private static string Year(PropertyObject o) => o.Market == Market.NewBuilding
        ? $"жилой комплекс «{o.Attributes.BuildingName}», сдача в {o.Attributes.ReadyQuarter} квартале {o.Attributes.BuiltYear} года"
        : $"год постройки {o.Attributes.BuiltYear}";

    private static string Walls(BuildingMaterial? material) => material switch
    {
        BuildingMaterial.Brick => "кирпичного",
        BuildingMaterial.Panel => "панельного",
        BuildingMaterial.Block => "блочного",
        BuildingMaterial.BrickMonolith => "кирпично-монолитного",
        _ => "монолитного",
    };

    private static string Inside(PropertyAttributes a)
    {
        var finish = a.Renovation switch
        {
            Renovation.Designer => "Дизайнерский ремонт, мебель сделана на заказ.",
            Renovation.Euro => "Выполнен качественный ремонт, можно заезжать и жить.",
            Renovation.NeedsRepair => "Требуется ремонт: удобно сделать планировку под себя.",
            Renovation.Fine => "Сдаётся с чистовой отделкой.",
            Renovation.Rough or Renovation.Whitebox => "Сдаётся без чистовой отделки.",
            _ => "Аккуратный косметический ремонт.",
        };
        var outside = a.Balconies > 0 ? " Есть балкон." : a.Loggias > 0 ? " Застеклённая лоджия." : "";
        var bath = a.SeparateBathrooms > 0 ? " Санузел раздельный." : " Санузел совмещённый.";
        var things = a.HasFurniture == true ? " Остаётся вся мебель и техника: холодильник, стиральная машина, плита." : "";
        return finish + bath + outside + things;
    }

    private static string Around(PropertyObject o, DemoPlace place, DemoDice dice) => Metro(o) + dice.Pick(
        $"Рядом школа, детский сад, поликлиника и магазины: {place.SubLocality ?? place.Locality} обжит давно.",
        "Тихая улица, до остановки общественного транспорта три минуты.",
        "Во дворе зелено и спокойно, место для машины находится всегда.",
        "Всё нужное в соседних домах: аптека, продуктовый магазин, отделение банка.");

    private static string House(PropertyObject o)
    {
        var what = o.Kind switch
        {
            ObjectKind.Townhouse => "таунхаус",
            ObjectKind.Duplex => "дуплекс",
            ObjectKind.Cottage => "коттедж",
            ObjectKind.HousePart => $"часть дома, доля {o.Attributes.ShareAmount},",
            _ => "дом",
        };
        var isDacha = o.Kind == ObjectKind.Dacha;
        var bath = o.Attributes.HasSauna == true ? " На участке баня." : "";
        return $"{Offer(o, what, "дача", isDacha)} площадью {Number(o.TotalArea)} м² на участке {Number(o.LandArea)} сот. " +
            $"Этажей: {o.Floors}, спален: {o.Attributes.Bedrooms}, год постройки {o.Attributes.BuiltYear}.{bath}";
    }

    private static string Supplies(PropertyAttributes a) => a.HasGas == true
        ? "Магистральный газ, отопление автономное, вода и канализация заведены в дом. Подъезд круглый год."
        : "Электричество подведено, отопление печное, вода на участке. Подъезд по грунтовой дороге.";

    private static string Country(DemoPlace place, DemoDice dice) => $"{place.Locality}, {place.Highway}, {place.Kilometres} км. " + dice.Pick(
        "До озера пятнадцать минут пешком, за участком начинается лес.",
        "В посёлке магазин, аптека и автобус до города.",
        "Соседи живут постоянно, въезд под шлагбаум.");

    private static string Plot(PropertyObject o)
    {
        var use = o.Attributes.LandStatus == LandStatus.Gardening ? "для садоводства" : "под индивидуальное жилищное строительство";
        var gas = o.Attributes.HasGas == true ? "газ и вода проходят по границе" : "вода по границе";
        return $"{Offer(o, "ровный участок")} {Number(o.LandArea)} сот. {use}. Электричество 15 кВт на участке, {gas}. Границы установлены.";
    }

    private static string Garage(PropertyObject o) => o.Kind == ObjectKind.Garage
        ? $"{Offer(o, "капитальный гараж")} {Number(o.TotalArea)} м², {o.Attributes.GarageName}. " +
            "Электричество есть, территория под охраной, подъезд чистят зимой."
        : $"{Offer(o, "машино-место")} {Number(o.TotalArea)} м² на охраняемой стоянке. " +
            "Автоматические ворота, видеонаблюдение, проезд круглосуточно.";

    private static string Terms(PropertyObject o, DemoDice dice) => o.Deal switch
    {
        Deal.Sale => dice.Pick(
            "Документы готовы, обременений нет. Подходит под ипотеку.",
            "Один взрослый собственник, сделка прямая. Показ в удобное для вас время.",
            "Свободная продажа: быстро выходим на сделку."),
        Deal.DailyRent => "Заезд после 14 часов, выезд до 12. Отчётные документы по запросу.",
        _ => dice.Pick("Договор на одиннадцать месяцев с возможностью продления.", "Собственник заинтересован в долгой аренде, договор официальный."),
    };
}
