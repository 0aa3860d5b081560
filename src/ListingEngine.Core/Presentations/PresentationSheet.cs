using System.Collections.Frozen;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Presentations;

/// <summary>
/// What a presentation says to its client, in their language: whatever draws it, page or paper, knows nothing of the objects but this. Owners,
/// notes of the office and hidden addresses do not get here.
/// </summary>
public sealed record PresentationSheet
{
    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required PresentationTemplate Template { get; init; }

    public required string Title { get; init; }

    public required SheetCompany Company { get; init; }

    public required SheetCard Card { get; init; }

    /// <summary>In their order.</summary>
    public required IReadOnlyList<SheetObject> Objects { get; init; }

    /// <summary>Null where it is not wanted, or where there is one object.</summary>
    public SheetComparison? Comparison { get; init; }

    public bool HasMap { get; init; }

    /// <param name="order">What is shown, and how.</param>
    /// <param name="objects">The objects as they are now; those that are no more are left out.</param>
    /// <param name="company">On whose behalf.</param>
    /// <param name="agent">Whose card it bears; null bears the company's.</param>
    /// <param name="zone">Of the dates it tells.</param>
    public static PresentationSheet Of(SheetOrder order, IEnumerable<PropertyObject> objects, Company company, Person? agent, TimeZoneInfo zone)
    {
        var words = new SheetWords(order.Language);
        var byId = objects.ToFrozenDictionary(o => o.Id);
        var told = (from item in order.Items
                    where byId.ContainsKey(item.ObjectId)
                    let o = byId[item.ObjectId]
                    select (Object: SheetObject.Of(o, item, order.Options, company.Mortgage, zone, words), Facts: new SheetFacts(o, item, words))).ToList();
        return new()
        {
            Language = order.Language,
            Template = order.Template,
            Title = order.Title ?? TitleOf(told.ConvertAll(t => t.Object), words),
            Company = SheetCompany.Of(company, words),
            Card = SheetCard.Of(agent, company),
            Objects = told.ConvertAll(t => t.Object),
            Comparison = order.Options.Comparison || order.Template == PresentationTemplate.Comparison ? SheetComparison.Of(told, words) : null,
            HasMap = order.Options.Map,
        };
    }

    private static string TitleOf(List<SheetObject> objects, SheetWords words) => objects is [var one] ? one.Heading
        : words.Say($"Подборка: {objects.Count}{RussianNumbers.Space}{Plural.Choose("объект|объекта|объектов", objects.Count, "ru")}",
            $"A selection of {objects.Count}{RussianNumbers.Space}{Plural.Choose("object|objects", objects.Count, "en")}");
}

/// <summary>What somebody put together.</summary>
public sealed record SheetOrder(
    string Language, PresentationTemplate Template, string? Title, PresentationOptions Options, IReadOnlyList<PresentationItem> Items);
