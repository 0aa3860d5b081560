using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Demo;

/// <summary>Presentations as agents send them, with what their clients did: one of each template, one in English, one link that is over.</summary>
internal static class DemoPresentations
{
    private static readonly (PresentationTemplate Template, string Language, string? Title, ObjectKind[] Kinds, int Count, string[] Clients)[] Sets =
    [
        (PresentationTemplate.Classic, "ru", "Квартиры для семьи Кузнецовых", [ObjectKind.Flat], 3, ["Кузнецовы", "Кузнецов-старший"]),
        (PresentationTemplate.LargePhotos, "ru", null, [ObjectKind.House, ObjectKind.Cottage], 1, ["Марина Андреевна"]),
        (PresentationTemplate.Comparison, "ru", "Загородные дома: что выбрать", [ObjectKind.House, ObjectKind.Dacha, ObjectKind.Townhouse], 4, ["Семья Петровых"]),
        (PresentationTemplate.OnePager, "en", "Flats for Mr Brown", [ObjectKind.Flat], 2, ["Mr Brown"]),
    ];

    public static async Task AddAsync(ListingDb db, IReadOnlyList<Person> agents, DateTimeOffset now, CancellationToken ct)
    {
        var stock = await db.Objects.AsNoTracking().Where(o => o.Status == ObjectStatus.Active && o.Deal == Deal.Sale && o.Price != null).OrderBy(o => o.Id).ToListAsync(ct);
        var shown = stock.Where(o => o.Photos.Count > 2).ToList();
        foreach (var (at, set) in Sets.Index())
        {
            var objects = shown.Where(o => set.Kinds.Contains(o.Kind)).Skip(at).Take(set.Count).ToList();
            if (objects.Count == 0) continue;
            var presentation = Presentation(set.Template, set.Language, set.Title, agents[1 + at], objects, now.AddDays(-6 + at));
            db.Presentations.Add(presentation);
            await db.SaveChangesAsync(ct);
            await SendAsync(db, presentation, set.Clients, objects, ct);
        }
    }

    private static Presentation Presentation(
        PresentationTemplate template, string language, string? title, Person agent, List<PropertyObject> objects, DateTimeOffset at) => new()
    {
        CompanyId = agent.CompanyId,
        PersonId = agent.Id,
        Template = template,
        Language = language,
        Title = title,
        Options = new() { Mortgage = template == PresentationTemplate.Classic },
        Items = [.. objects.Select((o, i) => new PresentationItem
        {
            ObjectId = o.Id,
            ExactAddress = i != 1,
            ShowPrice = i != 2,
            Note = i == 0 ? language == "en" ? "The owners can show it any evening." : "Показать можно в любой вечер, ключи у меня." : null,
            // The first one was dearer when it was sent.
            PriceThen = i == 0 ? Math.Round(o.Price!.Value * 1.04m / 10_000) * 10_000 : o.Price,
            Since = at,
        })],
        CreatedAt = at,
        UpdatedAt = at,
    };

    // For anybody, for each client, and one that was taken back.
    private static async Task SendAsync(ListingDb db, Presentation presentation, string[] clients, List<PropertyObject> objects, CancellationToken ct)
    {
        var links = new List<PresentationLink> { Link(presentation, null), Link(presentation, clients[0], opens: 3) };
        links.AddRange(clients.Skip(1).Select(c => Link(presentation, c)));
        var over = Link(presentation, null);
        over.RevokedAt = presentation.CreatedAt.AddHours(1);
        db.PresentationLinks.AddRange([.. links, over]);
        await db.SaveChangesAsync(ct);
        var read = links[1];
        db.PresentationSigns.AddRange(
        [
            .. Enumerable.Range(0, read.Opens).Select(i => Sign(read, SignKind.Opened, read.FirstOpenedAt!.Value.AddHours(i * 7))),
            .. objects.Select((o, i) => Sign(read, SignKind.Looked, read.FirstOpenedAt!.Value.AddMinutes(i + 1), o.Id, 20 + 35 * (objects.Count - i))),
            Sign(read, SignKind.Liked, read.FirstOpenedAt!.Value.AddMinutes(9), objects[0].Id),
        ]);
        await db.SaveChangesAsync(ct);
    }

    private static PresentationLink Link(Presentation presentation, string? name, int opens = 0) => new()
    {
        CompanyId = presentation.CompanyId,
        PresentationId = presentation.Id,
        Token = FeedTokens.New(),
        Name = name,
        CreatedAt = presentation.CreatedAt,
        FirstOpenedAt = opens == 0 ? null : presentation.CreatedAt.AddHours(2),
        LastOpenedAt = opens == 0 ? null : presentation.CreatedAt.AddHours(2 + 7 * (opens - 1)),
        Opens = opens,
    };

    private static PresentationSign Sign(PresentationLink link, SignKind kind, DateTimeOffset at, long? objectId = null, int? seconds = null) =>
        new() { LinkId = link.Id, CompanyId = link.CompanyId, Kind = kind, At = at, ObjectId = objectId, Seconds = seconds };
}
