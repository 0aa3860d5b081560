using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>What is told of an object in labels and values.</summary>
internal sealed class SheetFacts(PropertyObject o, PresentationItem item, SheetWords words)
{
    private const int KeyFacts = 3;

    /// <summary>The three facts by which a client knows what it is; fewer where fewer are told.</summary>
    public IReadOnlyList<SheetFact> Key() => [.. ForKind().OfType<SheetFact>().DistinctBy(f => f.Label).Take(KeyFacts)];

    public IReadOnlyList<SheetGroup> Groups()
    {
        var main = new[] { Kind(), Rooms(), Total(), Living(), Kitchen(), Land(), Floor(), Floors() }.OfType<SheetFact>().ToList();
        var groups = new List<SheetGroup> { new(PartOfObject.Main, words.Word(PartOfObject.Main), main, []) };
        foreach (var part in SheetFields.For(o, item).Select(f => (Field: f, Value: f.Get(o))).Where(f => f.Value is not null).GroupBy(f => f.Field.Told.Part))
        {
            var facts = part.Select(f => (Label: f.Field.Told.Label.In(words.Language), Text: Of(f.Value!, f.Field.Told.Unit))).Where(f => f.Text is not "").ToList();
            if (facts.Count == 0) continue;
            groups.Add(new(part.Key, words.Word(part.Key), [.. facts.Where(f => f.Text is not null).Select(f => new SheetFact(f.Label, f.Text!))],
                [.. facts.Where(f => f.Text is null).Select(f => f.Label)]));
        }

        return groups;
    }

    /// <summary>The facts that are compared with those of other objects, by label; null values are those that nobody told.</summary>
    public IReadOnlyList<(string Label, string? Value)> Compared() =>
    [
        (words.Say("Площадь", "Area"), Total()?.Value), (words.Say("Участок", "Plot"), Land()?.Value), (words.Say("Комнат", "Rooms"), Rooms()?.Value),
        (words.Say("Этаж", "Floor"), (Floor() ?? Floors())?.Value), (words.Say("Год постройки", "Built"), Year()?.Value),
        (words.Say("Состояние", "Condition"), Condition()?.Value),
    ];

    private SheetFact?[] ForKind() => o.Kind.Fit() switch
    {
        _ when o.Kind.IsLandLike() => [Land(), Attribute(o.Attributes.LandStatus, "Статус земли", "Land"), Attribute(o.Attributes.PermittedUse, "Использование", "Use"), Highway(), Total()],
        Fits.Flats when o.Kind != ObjectKind.Flat => [RoomArea(), Total(), Floor(), Rooms(), Kitchen()],
        Fits.Flats => [Rooms(), Total(), Floor(), Living(), Kitchen(), Year()],
        Fits.Houses => [Total(), Land(), Rooms(), Floors(), Attribute(o.Attributes.Material, "Стены", "Walls"), Year()],
        Fits.Garages => [Total(), Attribute(o.Attributes.GarageKind, "Вид", "Kind"), Attribute(o.Attributes.GaragePlacement, "Стоянка", "Parking"), Attribute(o.Attributes.GarageConstruction, "Постройка", "Building")],
        _ => [Total(), Floor(), Attribute(o.Attributes.OfficeClass, "Класс", "Class"), Attribute(o.Attributes.Entrance, "Вход", "Entrance"), Ceiling(), Land(), Year()],
    };

    private SheetFact Kind() => new(words.Say("Объект", "Object"), words.Word(o.Kind));

    private SheetFact? Rooms() => o switch
    {
        { Kind: ObjectKind.Flat, Attributes.IsStudio: true } => new(words.Say("Комнат", "Rooms"), words.Say("студия", "studio")),
        { Attributes.IsOpenPlan: true, Rooms: null } => new(words.Say("Комнат", "Rooms"), words.Say("свободная планировка", "open plan")),
        { Rooms: > 0 and var rooms } => new(words.Say("Комнат", "Rooms"), words.Number(rooms)),
        _ => null,
    };

    private SheetFact? Total() => Area(o.TotalArea, "Общая площадь", "Total area");

    private SheetFact? Living() => Area(o.LivingArea, "Жилая площадь", "Living area");

    private SheetFact? Kitchen() => Area(o.KitchenArea, "Кухня", "Kitchen");

    private SheetFact? RoomArea() => Area(o.Attributes.RoomArea, "Комната", "Room");

    private SheetFact? Land() => o.LandArea is > 0 and var area ? new(words.Say("Участок", "Plot"), words.Measured(area, Unit.Sotka)) : null;

    private SheetFact? Floor() => o.Floor is { } floor
        ? new(words.Say("Этаж", "Floor"), o.Floors is { } floors ? $"{words.Number(floor)} {words.Say("из", "of")} {words.Number(floors)}" : words.Number(floor)) : null;

    private SheetFact? Floors() => o is { Floor: null, Floors: { } floors } ? new(words.Say("Этажей", "Floors"), words.Number(floors)) : null;

    private SheetFact? Year() => o.Attributes.BuiltYear is { } year ? new(words.Say("Год постройки", "Built"), words.Measured(year, Unit.Year)) : null;

    private SheetFact? Ceiling() => o.Attributes.CeilingHeight is { } height ? new(words.Say("Потолки", "Ceilings"), words.Measured(height, Unit.Metre)) : null;

    private SheetFact? Condition() => Attribute(o.Attributes.Renovation, "Ремонт", "Renovation") ?? Attribute(o.Attributes.Quality, "Состояние", "Condition")
        ?? Attribute(o.Attributes.HouseCondition, "Состояние дома", "Condition");

    private SheetFact? Highway() => o.Attributes is { Highway: { } highway, HighwayDistance: { } distance }
        ? new(words.Say("Шоссе", "Highway"), $"{highway}, {words.Measured(distance, Unit.Kilometre)}") : null;

    private SheetFact? Area(decimal? area, string ru, string en) => area is > 0 and var told ? new(words.Say(ru, en), words.Measured(told, Unit.SquareMetre)) : null;

    private SheetFact? Attribute(Enum? value, string ru, string en) => value is not null && words.Word(value) is { Length: > 0 } word ? new(words.Say(ru, en), word) : null;

    // Null for what is there by its name alone, empty for what says nothing.
    private string? Of(object value, Unit unit) => value switch
    {
        true => null,
        false => "",
        decimal number => words.Measured(number, unit),
        int number => words.Measured(number, unit),
        long number => words.Measured(number, unit),
        DateOnly day => words.Day(day),
        DateTimeOffset at => words.Day(DateOnly.FromDateTime(at.DateTime)),
        Enum choice => words.Word(choice),
        string text => string.Join(' ', TellingText.Paragraphs(text, item.ExactAddress ? null : o)),
        _ => "",
    };
}
