using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;
using ListingEngine.Host.Data.Mapping;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Opens, judges and saves the form of an object.</summary>
internal sealed class FormDesk(
    ListingDb db, CompanyScope scope, TimeProvider clock, PageText text, Verdicts verdicts, Twins twins, IOptions<WebOptions> web)
{
    private const int MostAttempts = 5;

    private TimeZoneInfo Zone => clock.LocalTimeZone;

    public Task<PropertyObject?> FindAsync(long id, CancellationToken ct) => db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct);

    public PropertyObject Blank()
    {
        var o = NewObjects.Make(scope.CompanyId, clock.GetStoredNow());
        o.AgentId = scope.Who.PersonId;
        return o;
    }

    public Task<FormView> OpenAsync(long? id, PropertyObject o, CancellationToken ct) => DrawAsync(id, o, ObjectForm.Of(o, Zone), wasSent: false, ct);

    /// <summary>The form as it was sent, drawn for the kind and deal that it names now; nothing is saved.</summary>
    public Task<FormView> RedrawAsync(long? id, PropertyObject o, IFormCollection posted, CancellationToken ct)
    {
        var form = ObjectForm.Sent(posted);
        var asItStands = ObjectForm.Sent(posted);
        asItStands.ApplyTo(o, Zone);
        if (id is null) PhotoLines.Read(posted["photos"].ToString(), o.Photos);
        return DrawAsync(id, o, form, wasSent: true, ct, posted);
    }

    /// <summary>Saves what the person changed, over what others changed meanwhile elsewhere in the object; null when it is gone.</summary>
    public async Task<(PropertyObject Object, ObjectForm Form)?> SaveAsync(long id, IFormCollection posted, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await db.Objects.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return null;
            var form = Apply(o, posted);
            if (form.IsWrong || form.Touched.Count == 0) return (o, form);
            o.UpdatedAt = clock.GetStoredNow();
            // From here on a person has decided: the next import does not put another status in its place.
            if (form.Touched.Contains("status")) db.Entry(o).Property<bool>(ObjectMapping.Withdrawn).CurrentValue = false;
            try
            {
                await db.SaveChangesAsync(ct);
                return (o, form);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    public async Task<(PropertyObject Object, ObjectForm Form)> CreateAsync(IFormCollection posted, CancellationToken ct)
    {
        var o = Blank();
        var form = Apply(o, posted);
        if (PhotoLines.Read(posted["photos"].ToString(), o.Photos) is { } fault) form.Faults["photos"] = $"Photos.Fault.{fault}";
        if (await AgentAsync(posted["agentId"].ToString(), ct) is { } agent) o.AgentId = agent;
        if (form.IsWrong) return (o, form);
        if (o.Deal != Deal.Sale) o.PricePeriod ??= o.Deal == Deal.DailyRent ? PricePeriod.Day : PricePeriod.Month;
        await db.AddToStockAsync(o, ct);
        return (o, form);
    }

    public Task<FormView> ShowAgainAsync(long? id, PropertyObject o, ObjectForm form, IFormCollection posted, CancellationToken ct) =>
        DrawAsync(id, o, form, wasSent: true, ct, posted);

    private ObjectForm Apply(PropertyObject o, IFormCollection posted)
    {
        var form = ObjectForm.Sent(posted);
        var before = o.Status;
        form.ApplyTo(o, Zone, posted);
        FormChecks.Run(o, form);
        if (form.Touched.Contains("status") && (before == ObjectStatus.Archived || o.Status == ObjectStatus.Archived)) form.Faults["status"] = "Card.Fault.Archive";
        return form;
    }

    private async Task<FormView> DrawAsync(long? id, PropertyObject o, ObjectForm form, bool wasSent, CancellationToken ct, IFormCollection? posted = null)
    {
        var said = await verdicts.OfAsync(o, ct);
        form.Asked.UnionWith(said.SelectMany(v => v.Missing).Select(r => r.Rule.Field));
        form.SeeWhatIsDrawn(o, Zone);
        return new(id, form, new(text), web.Value.MapTiles)
        {
            Zone = Zone,
            WasSent = wasSent,
            Verdicts = said,
            Twins = await twins.OfAsync(o, ct),
            Agents = id is null && scope.Who.Has(Rights.HandOverAny) ? await AgentsAsync(ct) : [],
            AgentId = o.AgentId,
            PhotoLines = posted?["photos"].ToString() ?? "",
        };
    }

    private async Task<IReadOnlyList<(long, string)>> AgentsAsync(CancellationToken ct) =>
        [.. (await db.People.Where(p => p.LeftAt == null).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => (p.Id, p.Name))];

    private async Task<long?> AgentAsync(string told, CancellationToken ct) => scope.Who.Has(Rights.HandOverAny) && long.TryParse(told, out var id)
        && await db.People.AnyAsync(p => p.Id == id && p.LeftAt == null, ct) ? id : null;
}
