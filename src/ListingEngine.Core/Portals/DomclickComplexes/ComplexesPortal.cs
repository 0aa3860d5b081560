using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>ДомКлик, new buildings of developers. A feed is one building: what surrounds its flats is told in the plan, because objects do not hold it.</summary>
public static class ComplexesPortal
{
    public static Portal Portal { get; } = new("domclick-complexes", new("ДомКлик, новостройки", "DomClick, new buildings"), new ComplexesDialect(), PortalStatus.Unverified, ComplexesSources.Users)
    {
        Fields =
        [
            Part(ComplexesFrame.Complex, new("Жилой комплекс", "Complex"), new("По строке на значение: «поле = значение». Номер (id) комплекса даёт ДомКлик.", "A line each: “field = value”. DomClick gives the complex its id.")),
            Part(ComplexesFrame.Building, new("Корпус", "Building"), new("По строке на значение. Код (id) корпуса даёт ДомКлик; состояние: unfinished, built или hand-over.", "A line each. DomClick gives the building its id; its state is unfinished, built or hand-over.")),
            Part(ComplexesFrame.Developer, new("Застройщик", "Developer"), new("По строке на значение.", "A line each.")),
        ],
        Facts =
        [
            new(new("Этот формат — для застройщиков: обычному агентству он не нужен, вторичное жильё ДомКлик берёт другими форматами. Площадку по нему мы не спрашивали.",
                "This format is for developers: an ordinary agency does not need it, resold flats go to DomClick in other formats. We have not asked the portal about it."), ComplexesSources.Users),
            new(new("Один план — один корпус, у каждого корпуса свой адрес фида: комплекс, корпус и застройщик заданы в плане, а квартиры в него отбирает фильтр. Берёт ли ДомКлик несколько адресов от одного застройщика, спросите у него.",
                "One plan is one building with a feed address of its own: complex, building and developer are told in the plan, and its filter chooses the flats. Ask DomClick whether it takes several addresses of one developer."), RuleSource.Engine),
            new(new("Из фотографий квартиры формат берёт только планировки. Картинки комплекса, скидки и часы работы офиса продаж мы не пишем.",
                "Of a flat's pictures the format takes plans only. We write no pictures of the complex, no discounts and no hours of the sales office."), ComplexesSources.Exporter),
        ],
    };

    private static PortalField Part(ComplexesPart part, Phrase name, Phrase hint) => new(part.Key, name,
        new($"{hint.Ru} Нужны: {part.Names(required: true)}. Можно ещё: {part.Names(required: false)}.", $"{hint.En} Needed: {part.Names(required: true)}. Possible: {part.Names(required: false)}."), part.Example)
    {
        IsRequired = true,
        IsList = true,
    };
}
