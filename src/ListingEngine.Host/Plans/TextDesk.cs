using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Plans.Texts;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans;

/// <summary>A template of descriptions that is to be tried.</summary>
public sealed record TextInput
{
    public string? Text { get; init; }

    /// <summary>Key of the portal whose limit the text keeps; null for none.</summary>
    public string? Portal { get; init; }

    /// <summary>The object to tell of; null for an example of which everything is told.</summary>
    public long? ObjectId { get; init; }
}

/// <summary>What becomes of a template.</summary>
/// <param name="Made">The text of the object; null when the template is faulty or has nothing to say of it.</param>
/// <param name="Most">Most characters that the portal takes; null for no limit.</param>
/// <param name="Faults">What keeps the template from being used, and where.</param>
/// <param name="Remarks">What portals may take amiss in the made text.</param>
public sealed record TextView(string? Made, int? Most, IReadOnlyList<TemplateFault> Faults, IReadOnlyList<Phrase> Remarks);

/// <summary>A field that a template may name.</summary>
/// <param name="Aliases">Further names that are understood.</param>
/// <param name="IsPrinted">False for a field that stands in conditions only.</param>
/// <param name="Example">What it prints of a believable object.</param>
public sealed record TextFieldView(
    string Name, IReadOnlyList<string> Aliases, string ApiName, Phrase Label, PartOfObject Part, FilterType Type, bool IsPrinted, string Example);

/// <summary>Tries templates of descriptions before a plan has them.</summary>
internal sealed class TextDesk(ListingDb db)
{
    private static readonly Page<TextFieldView> Fields = new(
        [.. TemplateFields.All.Select(f => new TextFieldView(f.Name, f.Aliases, f.ApiName, f.Label, f.Part, f.Type, f.IsPrinted, f.Example))],
        TemplateFields.All.Count, 1, TemplateFields.All.Count);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/texts/fields", () => Fields).NeedsNoRight().WithName("ListTextFields").WithSummary("Every field that a text template may name.");
        api.MapPost("/texts/try", (HttpRequest request, TextDesk desk, CancellationToken ct) => desk.TryAsync(request, ct)).Needs(Rights.SeePlans)
            .WithName("TryText").WithSummary("What a text template makes of an object, or what is wrong with it. Nothing is saved.")
            .Accepts<TextInput>("application/json").Produces<TextView>().ProducesValidationProblem().ProducesProblem(404);
    }

    /// <returns>Null when there is no such object.</returns>
    public async Task<TextView?> TryAsync(string text, Portal? portal, long? objectId, CancellationToken ct)
    {
        if (await SubjectAsync(objectId, ct) is not { } subject) return null;
        var (reading, most) = (TextTemplate.Read(text), portal?.Dialect.Limits.Description);
        var made = reading.Template?.Render(subject, most);
        var offer = new Offer { Id = "", Object = subject.Object, Description = made };
        return new(made, most, reading.Faults, [.. OfferTextRules.All.Select(r => (r.Rule, Found: r.Breaks(offer))).Where(x => x.Found is not null).Select(x => x.Rule.Says.With(x.Found))]);
    }

    private async Task<IResult> TryAsync(HttpRequest request, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<TextInput>(request);
        if (input is null) return problem!;
        if (input.Text is not { } text) return Problems.Field("text", "Send the template to try.");
        var portal = input.Portal is { } key ? PortalCatalog.Find(key) : null;
        if (portal is null && input.Portal is not null) return Problems.Field("portal", $"Unknown portal «{input.Portal}».");
        return await TryAsync(text, portal, input.ObjectId, ct) is { } view ? Results.Ok(view) : Problems.NotFound("object");
    }

    private async Task<TextSubject?> SubjectAsync(long? objectId, CancellationToken ct)
    {
        if (objectId is not { } id) return TextSubject.Example;
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return null;
        return new(o, await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == o.AgentId, ct), await db.Companies.AsNoTracking().SingleAsync(ct));
    }
}
