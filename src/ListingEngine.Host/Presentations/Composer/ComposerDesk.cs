using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>Begins presentations, and opens, redraws, previews and saves the composer's form.</summary>
internal sealed class ComposerDesk(ListingDb db, PresentationDesk desk, ObjectFinder finder, CompanyScope scope)
{
    public Task<Presentation?> FindAsync(long id, CancellationToken ct) => desk.Mine.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>Numbers out of a line such as «12, № 15 18».</summary>
    public static IEnumerable<long> NumbersIn(string? typed) =>
        (typed ?? "").Split([' ', ',', ';', '№', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Numbers.ReadId).OfType<long>();

    /// <summary>Those of the objects that can be shown to clients, in the order in which they were asked for.</summary>
    public async Task<IReadOnlyList<PropertyObject>> ShownAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        var found = await finder.Shown.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>A presentation with its link, and one more link for a recipient who was named.</summary>
    public async Task<(long? Id, PresentationFault? Fault)> CreateAsync(PresentationInput input, string? recipient, CancellationToken ct)
    {
        if (PresentationChecks.LinkFault(recipient, null, default) is { } wrong) return (null, wrong);
        switch (await desk.CreateAsync(input, ct))
        {
            case PresentationOutcome.Saved { Presentation.Id: var id }:
                if (!string.IsNullOrWhiteSpace(recipient)) await desk.AddLinkAsync(id, recipient, null, ct);
                return (id, null);
            case PresentationOutcome.Faulty { Fault: var fault }:
                return (null, fault);
            default:
                throw new InvalidOperationException("a presentation that is made cannot be missing");
        }
    }

    /// <summary>The same for another client, without the objects that are off the market.</summary>
    /// <returns>What came of it, and how many objects were left out.</returns>
    public async Task<(PresentationOutcome Outcome, int LeftOut)> CopyAsync(long id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } copied) return (new PresentationOutcome.Missing(), 0);
        var input = Input(copied);
        var shown = await ShownAsync([.. input.Items!.Select(i => i.ObjectId)], ct);
        var kept = input.Items!.Where(i => shown.Any(o => o.Id == i.ObjectId)).Select(i => i with { Photos = Known(i, shown.First(o => o.Id == i.ObjectId)) }).ToList();
        // Whoever copies speaks for themselves where they may not speak for the other.
        var agent = copied.PersonId is { } person && await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct) ? copied.PersonId : null;
        return (await desk.CreateAsync(input with { Items = kept, AgentId = agent }, ct), input.Items!.Count - kept.Count);
    }

    public Task<ComposerView> OpenAsync(Presentation saved, CancellationToken ct) => ViewAsync(saved, Input(saved), saved.UpdatedAt, ct);

    /// <summary>The form as it was sent, after what a button of it does.</summary>
    public async Task<ComposerView> RedrawAsync(Presentation saved, IFormCollection posted, CancellationToken ct) =>
        await ViewAsync(saved, await ReadAsync(posted, ct), Seen(posted), ct);

    /// <summary>Null when it was saved; else the form again, with what is wrong or who was faster.</summary>
    public async Task<ComposerView?> SaveAsync(Presentation saved, IFormCollection posted, CancellationToken ct)
    {
        var (input, seen) = (await ReadAsync(posted, ct), Seen(posted));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = (await db.Database.SqlQuery<DateTimeOffset>($"""SELECT updated_at AS "Value" FROM presentations WHERE id = {saved.Id} FOR UPDATE""").ToListAsync(ct)).Single();
        if (seen != now && posted["over"] != "true") return await ViewAsync(saved, input, now, ct) with { OvertakenAt = now };
        if (await desk.ReplaceAsync(saved.Id, input, ct) is PresentationOutcome.Faulty { Fault: var fault }) return await ViewAsync(saved, input, seen, ct) with { Fault = fault };
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>The presentation as the form would have it; nothing is saved.</summary>
    public async Task<Presentation> DraftAsync(Presentation saved, IFormCollection posted, CancellationToken ct)
    {
        var view = await RedrawAsync(saved, posted, ct);
        var before = saved.Items.ToDictionary(i => i.ObjectId);
        return new()
        {
            Id = saved.Id,
            CompanyId = saved.CompanyId,
            PersonId = view.Agents.Any(a => a.Id == view.Form.AgentId) ? view.Form.AgentId : saved.PersonId,
            Title = string.IsNullOrWhiteSpace(view.Form.Title) ? null : view.Form.Title.Trim(),
            Language = view.Form.Language,
            Template = view.Form.Template,
            Options = view.Form.Options!,
            Items = [.. view.Items.Where(i => i.Object is not null).Take(PresentationChecks.MostObjects).Select(i => Item(i, before.GetValueOrDefault(i.Told.ObjectId), saved.UpdatedAt))],
            CreatedAt = saved.CreatedAt,
            UpdatedAt = saved.UpdatedAt,
        };
    }

    private static PresentationInput Input(Presentation p) => new()
    {
        Title = p.Title,
        Template = p.Template,
        Language = p.Language,
        Options = p.Options,
        AgentId = p.PersonId,
        Items = [.. p.Items.Select(i => new PresentationItemInput { ObjectId = i.ObjectId, Photos = i.Photos, ShowPrice = i.ShowPrice, ExactAddress = i.ExactAddress, Note = i.Note })],
    };

    private static PresentationItem Item(ItemView item, PresentationItem? before, DateTimeOffset since) => new()
    {
        ObjectId = item.Told.ObjectId,
        Photos = item.Told.Photos,
        ShowPrice = item.Told.ShowPrice,
        ExactAddress = item.Told.ExactAddress,
        Note = string.IsNullOrWhiteSpace(item.Told.Note) ? null : item.Told.Note.Trim(),
        PriceThen = before is null ? item.Object!.Price : before.PriceThen,
        Since = before?.Since ?? since,
    };

    // Of a choice of photos what the object still has.
    private static IReadOnlyList<string>? Known(PresentationItemInput item, PropertyObject o) =>
        item.Photos is null ? null : [.. item.Photos.Where(url => o.Photos.Exists(p => p.Url == url))];

    private static DateTimeOffset Seen(IFormCollection posted) =>
        DateTimeOffset.TryParse(posted["seen"].ToString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var seen) ? seen : default;

    private async Task<PresentationInput> ReadAsync(IFormCollection posted, CancellationToken ct) =>
        FormSent.Read(posted, await ObjectsAsync(FormSent.Order(posted), ct));

    private async Task<IReadOnlyDictionary<long, PropertyObject>> ObjectsAsync(IReadOnlyList<long> ids, CancellationToken ct) =>
        await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);

    private async Task<ComposerView> ViewAsync(Presentation saved, PresentationInput form, DateTimeOffset seen, CancellationToken ct) => new()
    {
        Saved = saved,
        Form = form,
        Seen = seen,
        Objects = await ObjectsAsync([.. (form.Items ?? []).Select(i => i.ObjectId)], ct),
        Agents = await AgentsAsync(saved.PersonId, ct),
        HasMortgage = await db.Companies.AnyAsync(c => c.Mortgage != null, ct),
    };

    // Whose card it shows already may stay, whoever edits it.
    private async Task<IReadOnlyList<AgentChoice>> AgentsAsync(long? now, CancellationToken ct) =>
        [.. (await db.People.AsNoTracking().Where(p => p.LeftAt == null || p.Id == now).OrderBy(p => p.Name).Select(p => new AgentChoice(p.Id, p.Name, p.LeftAt != null)).ToListAsync(ct))
            .Where(a => a.Id == now || PresentationsOf.MaySpeakFor(scope.Who, a.Id))];
}
