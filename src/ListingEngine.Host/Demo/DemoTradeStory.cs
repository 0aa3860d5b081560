using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Demo;

/// <summary>Descriptions of commercial property.</summary>
internal static class DemoTradeStory
{
    public static string Of(PropertyObject o)
    {
        var a = o.Attributes;
        var area = DemoStory.Number(o.TotalArea);
        return o.Kind switch
        {
            ObjectKind.CommercialLand => $"{DemoStory.Offer(o, "участок")} {DemoStory.Number(o.LandArea)} сот. " +
                $"коммерческого назначения. Первая линия, подъезд асфальтовый, разрешённая мощность {DemoStory.Number(a.ElectricPower)} кВт.",
            ObjectKind.Office => $"{DemoStory.Offer(o, "офис")} {area} м² в бизнес-центре «{a.BuildingName}», " +
                $"{o.Floor}-й этаж из {o.Floors}. Светлые кабинеты, можно объединить в одно пространство.",
            ObjectKind.Retail => $"{DemoStory.Offer(o, "торговое помещение")} {area} м² на первом этаже. Отдельный вход, " +
                "витринные окна, высокий пешеходный поток.",
            ObjectKind.Warehouse => $"{DemoStory.Offer(o, "склад")} {area} м², " +
                $"высота потолка {DemoStory.Number(a.CeilingHeight)} м. Подъезд еврофур, бетонный пол без пыли.",
            ObjectKind.Production => $"{DemoStory.Offer(o, "производственное помещение")} {area} м², " +
                $"высота {DemoStory.Number(a.CeilingHeight)} м. Ворота во всю ширину, ровный бетонный пол.",
            ObjectKind.Building => $"{DemoStory.Offer(o, "отдельно стоящее здание")} {area} м², этажей: {o.Floors}. " +
                "Собственная территория и парковка.",
            ObjectKind.Catering => $"{DemoStory.Offer(o, "помещение под кафе")} {area} м². Вытяжка, " +
                "мокрые точки и остаток оборудования на месте.",
            ObjectKind.Hotel => $"{DemoStory.Offer(o, "гостиница")} {area} м², действующая, с постоянной загрузкой. Этажей: {o.Floors}.",
            ObjectKind.CarService => $"{DemoStory.Offer(o, "автосервис")} {area} м². Высокие ворота, подъёмники, " +
                "место для ожидания клиентов.",
            ObjectKind.Coworking => $"{DemoStory.Offer(o, "коворкинг")} «{a.BuildingName}» площадью {area} м². " +
                $"Рабочих мест: {a.Workplaces}. Переговорная и кухня, открыто каждый день.",
            ObjectKind.StorageRoom => $"{DemoStory.Offer(o, "кладовое помещение")} {area} м² в сухом подвале жилого дома, вход по ключу.",
            ObjectKind.LegalAddress => $"Юридический адрес в бизнес-центре «{a.BuildingName}», " +
                $"налоговая инспекция № {a.TaxOffice}. Почтовое обслуживание включено.",
            ObjectKind.Business => $"{DemoStory.Offer(o, "готовый бизнес")}: {(a.Specialties ?? "").ToLowerInvariant()}, " +
                $"помещение {area} м². Персонал, оборудование и поставщики остаются.",
            _ => $"{DemoStory.Offer(o, "помещение свободного назначения")} {area} м² с отдельным входом. Подойдёт под магазин, " +
                "услуги или офис.",
        };
    }

    public static string Supplies(PropertyObject o) => o.Kind switch
    {
        ObjectKind.CommercialLand => "Электричество на участке, газ и вода по границе.",
        ObjectKind.StorageRoom or ObjectKind.LegalAddress => "",
        _ => $"Электрическая мощность {DemoStory.Number(o.Attributes.ElectricPower)} кВт, центральное отопление, вода и канализация. " +
            $"Мест на парковке: {o.Attributes.ParkingPlaces}.",
    };

    public static string Around(PropertyObject o, DemoDice dice) => DemoStory.Metro(o) + dice.Pick(
        "Удобный выезд на магистраль, рядом остановка общественного транспорта.",
        "Место обжитое: вокруг жилые дома, магазины и банки.",
        "Вывеску видно с дороги, подъезд свободный в любое время.");

    public static string Terms(PropertyObject o, DemoDice dice) => o.Deal == Deal.Sale
        ? dice.Pick("Продаёт юридическое лицо, обременений нет.", "Документы проверены, готовы показать в рабочие дни.", "Возможна продажа вместе с компанией.")
        : dice.Pick("Договор на одиннадцать месяцев, затем продление.", "Арендные каникулы на время отделки обсуждаются.", "Прямая аренда от собственника.");
}
