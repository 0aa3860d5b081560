using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.Air;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Reads the card of an object, in the same number of queries whatever it holds.</summary>
internal sealed class CardQuery(ListingDb db, CompanyScope scope, Verdicts verdicts, Twins twins, PhotoTwins photoTwins, RepeatedTexts texts)
{
    // A new object gets it a moment after its row.
    private const string GivenOnce = "feed_id";

    private const int FewChanges = 20, MostChanges = 500, MostSimilar = 4;

    public async Task<CardView?> RunAsync(long id, bool wholeHistory, CancellationToken ct)
    {
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return null;
        var shown = wholeHistory ? MostChanges : FewChanges;
        var changes = await db.ObjectChanges.AsNoTracking().Where(c => c.ObjectId == id).OrderByDescending(c => c.Id).Take(shown + 1).ToListAsync(ct);
        var names = await NamesAsync(changes, o, ct);
        var agent = o.AgentId is null ? null : await db.People.Where(p => p.Id == o.AgentId).Select(p => new { p.Name, p.Phone }).SingleOrDefaultAsync(ct);
        return new()
        {
            Object = o,
            Who = scope.Who,
            Agent = agent?.Name,
            AgentPhone = agent?.Phone,
            Air = await AirAsync(id, ct),
            Verdicts = await verdicts.OfAsync(o, ct),
            Twins = await twins.OfAsync(o, ct),
            SameText = await texts.OfAsync(id, MostSimilar, ct),
            Similar = await SimilarAsync(o, ct),
            Changes = [.. changes.Take(shown).Select(c => Line(c, names)).Where(l => l.Fields.Count > 0)],
            HasMoreChanges = changes.Count > shown,
            Prices = await PricesAsync(o, ct),
            Names = names,
            Heirs = scope.Who.MayHandOver(o) ? await HeirsAsync(o, ct) : [],
            HasOwner = scope.Who.MaySeeOwner(o) && await db.OwnerContacts.AnyAsync(c => c.ObjectId == id, ct),
        };
    }

    private async Task<IReadOnlyList<AirLine>> AirAsync(long id, CancellationToken ct)
    {
        var records = await db.Records.AsNoTracking().Where(r => r.ObjectId == id).ToDictionaryAsync(r => r.PlanId, ct);
        var pins = await db.Pins.AsNoTracking().Where(p => p.ObjectId == id).ToDictionaryAsync(p => p.PlanId, ct);
        var carried = scope.Who.Has(Rights.SeePlans) ? await Carried.OfAsync(db, id, ct) : [];
        return [.. (await AirPlans.ReadAsync(db, ct)).Select(plan =>
        {
            var record = records.GetValueOrDefault(plan.Id);
            return new AirLine(plan, PortalCatalog.Find(plan.Portal)?.Name ?? new(plan.Portal, plan.Portal), plan.Of(record), record?.Since,
                [.. (record?.Reasons ?? []).Select(r => new Reason(RuleBook.Find(r.Code), r.Detail)).OrderBy(r => r.Rule.Severity)],
                carried.GetValueOrDefault(plan.Id), pins.GetValueOrDefault(plan.Id));
        }).OrderBy(l => l.State)];
    }

    private async Task<Dictionary<long, string>> NamesAsync(List<ObjectChange> changes, PropertyObject o, CancellationToken ct)
    {
        var ids = changes.Select(c => c.PersonId).Append(o.AgentId).OfType<long>().ToHashSet();
        foreach (var json in changes.SelectMany(c => new[] { c.Was, c.Became }).Where(j => j.Contains("\"agent_id\"", StringComparison.Ordinal)))
            if (JsonDocument.Parse(json).RootElement.GetProperty("agent_id") is { ValueKind: JsonValueKind.Number } agent) ids.Add(agent.GetInt64());
        return ids.Count == 0 ? [] : await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }

    private static ChangeLine Line(ObjectChange c, Dictionary<long, string> names)
    {
        var (was, became) = (JsonDocument.Parse(c.Was).RootElement, JsonDocument.Parse(c.Became).RootElement);
        return new(c.At, c.PersonId is { } id ? names.GetValueOrDefault(id) : null, c.Via,
            [.. became.EnumerateObject().Where(p => p.Name != GivenOnce).Select(p => new ChangedField(p.Name, was.TryGetProperty(p.Name, out var before) ? before : default, p.Value))]);
    }

    private async Task<IReadOnlyList<PricePoint>> PricesAsync(PropertyObject o, CancellationToken ct)
    {
        var changes = await db.ObjectChanges.AsNoTracking().Where(c => c.ObjectId == o.Id && EF.Functions.JsonExists(c.Became, "price"))
            .OrderBy(c => c.Id).Take(MostChanges).Select(c => new { c.At, c.Was, c.Became }).ToListAsync(ct);
        if (changes.Count == 0) return [];
        var points = new List<PricePoint>();
        Add(o.CreatedAt < changes[0].At ? o.CreatedAt : changes[0].At, changes[0].Was);
        foreach (var change in changes) Add(change.At, change.Became);
        return points;

        void Add(DateTimeOffset at, string json)
        {
            if (JsonDocument.Parse(json).RootElement.TryGetProperty("price", out var price) && price.ValueKind == JsonValueKind.Number && price.TryGetDecimal(out var told))
                points.Add(new(at, told));
        }
    }

    /// <summary>First those that show the same pictures, most of them first; then those of its kind, place and price.</summary>
    private async Task<IReadOnlyList<SimilarLine>> SimilarAsync(PropertyObject o, CancellationToken ct)
    {
        var same = await photoTwins.OfAsync(o, ct);
        var twins = same.Count == 0 ? [] : await Lines(db.Objects.Where(x => same.Keys.Contains(x.Id))).ToListAsync(ct);
        return [.. twins.Select(t => t with { SamePictures = same[t.Id] }).OrderByDescending(t => t.SamePictures).ThenBy(t => t.Id),
            .. (await AlikeAsync(o, ct)).Where(a => !same.ContainsKey(a.Id))];
    }

    private async Task<IReadOnlyList<SimilarLine>> AlikeAsync(PropertyObject o, CancellationToken ct)
    {
        if (o.Price is not { } price) return [];
        var (least, most) = (price * 0.8m, price * 1.2m);
        return await Lines(db.Objects.Where(x => x.Id != o.Id && x.Status == ObjectStatus.Active && x.Kind == o.Kind && x.Deal == o.Deal
                && x.Currency == o.Currency && x.Address.Locality == o.Address.Locality && x.Price >= least && x.Price <= most)
            .OrderBy(x => Math.Abs(x.Price!.Value - price)).ThenBy(x => x.Id).Take(MostSimilar)).ToListAsync(ct);
    }

    private static IQueryable<SimilarLine> Lines(IQueryable<PropertyObject> objects) =>
        objects.Select(x => new SimilarLine(x.Id, x.Address.Line, x.Price, x.Currency, x.TotalArea ?? x.LandArea, 0));

    private async Task<IReadOnlyList<(long, string)>> HeirsAsync(PropertyObject o, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.LeftAt == null && p.Id != o.AgentId).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => (p.Id, p.Name))];
}
