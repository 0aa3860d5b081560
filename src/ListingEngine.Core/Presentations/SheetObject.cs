using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>Everything that a sheet says of one object, and nothing else of it.</summary>
public sealed record SheetObject
{
    public required long Id { get; init; }

    /// <summary>«2-комнатная квартира, 54,3 м²».</summary>
    public required string Heading { get; init; }

    /// <summary>Why it is not to be had any more, or not for certain: «Продано», «Забронировано»; null when it is.</summary>
    public string? State { get; init; }

    /// <summary>It is not to be had any more.</summary>
    public bool IsOff { get; init; }

    public required SheetPrice Price { get; init; }

    public required SheetPlace Place { get; init; }

    public required IReadOnlyList<SheetFact> KeyFacts { get; init; }

    public required IReadOnlyList<SheetGroup> Groups { get; init; }

    /// <summary>Of the description.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>What the agent says of it to this client.</summary>
    public required IReadOnlyList<string> Note { get; init; }

    public required IReadOnlyList<SheetPhoto> Photos { get; init; }

    /// <summary>Plans of the rooms; none where they are not wanted.</summary>
    public required IReadOnlyList<SheetPhoto> Plans { get; init; }

    public MortgageExample? Mortgage { get; init; }

    internal static SheetObject Of(PropertyObject o, PresentationItem item, PresentationOptions options, MortgageTerms? terms, TimeZoneInfo zone, SheetWords words)
    {
        var heading = SheetHeading.Of(o, words);
        var facts = new SheetFacts(o, item, words);
        var (photos, plans) = SheetPhoto.Of(o, item, heading, words);
        var hidden = item.ExactAddress ? null : o;
        var isOff = o.Status is ObjectStatus.Closed or ObjectStatus.Archived;
        return new()
        {
            Id = o.Id,
            Heading = heading,
            State = StateOf(o, words),
            IsOff = isOff,
            Price = SheetPrice.Of(o, item, zone, words),
            Place = SheetPlace.Of(o, item.ExactAddress, words),
            KeyFacts = facts.Key(),
            Groups = facts.Groups(),
            Paragraphs = TellingText.Paragraphs(o.Description, hidden),
            Note = TellingText.Paragraphs(item.Note, hidden, keepsContacts: true),
            Photos = photos,
            Plans = options.Plans ? plans : [],
            Mortgage = options.Mortgage && terms is not null && !isOff ? MortgageExample.Of(o, item, terms, words) : null,
        };
    }

    private static string? StateOf(PropertyObject o, SheetWords words) => (o.Status, o.Deal) switch
    {
        (ObjectStatus.Closed, Deal.Sale) => words.Say("Продано", "Sold"),
        (ObjectStatus.Closed, _) => words.Say("Сдано", "Let"),
        (ObjectStatus.Archived, Deal.Sale) => words.Say("Снято с продажи", "Off the market"),
        (ObjectStatus.Archived, _) => words.Say("Больше не сдаётся", "Not let any more"),
        (ObjectStatus.Reserved, _) => words.Say("Забронировано", "Reserved"),
        _ => null,
    };
}
