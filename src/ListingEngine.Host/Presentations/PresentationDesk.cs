using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations;

/// <summary>What came of an order to make or change a presentation or one of its links.</summary>
internal abstract record PresentationOutcome
{
    private PresentationOutcome()
    {
    }

    public sealed record Saved(Presentation Presentation) : PresentationOutcome;

    /// <summary>A link was made, or is over now.</summary>
    public sealed record Linked(PresentationLink Link) : PresentationOutcome;

    public sealed record Faulty(PresentationFault Fault) : PresentationOutcome;

    public sealed record Missing : PresentationOutcome;
}

/// <summary>Makes and changes presentations and their links, of those that whoever is at work may run, and writes down who did what.</summary>
internal sealed class PresentationDesk(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The presentations that whoever is at work may see and change.</summary>
    public IQueryable<Presentation> Mine => db.Presentations.OfWhom(scope.Who);

    /// <summary>Makes a presentation and its first link, which is for anybody.</summary>
    public async Task<PresentationOutcome> CreateAsync(PresentationInput input, CancellationToken ct)
    {
        var now = clock.GetStoredNow();
        var presentation = new Presentation { CompanyId = scope.CompanyId, Language = "ru", CreatedAt = now, UpdatedAt = now };
        if ((PresentationChecks.LinkFault(null, input.ExpiresAt, now) ?? await ApplyAsync(presentation, input, now, ct)) is { } fault) return new PresentationOutcome.Faulty(fault);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Presentations.Add(presentation);
        await db.SaveChangesAsync(ct);
        db.PresentationLinks.Add(Link(presentation, null, input.ExpiresAt, now));
        Note(presentation, "Создана");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new PresentationOutcome.Saved(presentation);
    }

    public async Task<PresentationOutcome> ReplaceAsync(long id, PresentationInput input, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } presentation) return new PresentationOutcome.Missing();
        var now = clock.GetStoredNow();
        if (await ApplyAsync(presentation, input, now, ct) is { } fault) return new PresentationOutcome.Faulty(fault);
        presentation.UpdatedAt = now;
        Note(presentation, "Изменена");
        await db.SaveChangesAsync(ct);
        return new PresentationOutcome.Saved(presentation);
    }

    /// <summary>Ends all links at once, or lets those that are not over lead to the page again.</summary>
    public async Task<PresentationOutcome> ArchiveAsync(long id, bool isArchived, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } presentation) return new PresentationOutcome.Missing();
        if (presentation.ArchivedAt is not null == isArchived) return new PresentationOutcome.Saved(presentation);
        presentation.ArchivedAt = isArchived ? clock.GetStoredNow() : null;
        Note(presentation, isArchived ? "В архив" : "Из архива");
        await db.SaveChangesAsync(ct);
        return new PresentationOutcome.Saved(presentation);
    }

    /// <summary>A link for one more recipient.</summary>
    public async Task<PresentationOutcome> AddLinkAsync(long id, string? name, DateTimeOffset? expiresAt, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } presentation) return new PresentationOutcome.Missing();
        var now = clock.GetStoredNow();
        if (PresentationChecks.LinkFault(name, expiresAt, now) is { } fault) return new PresentationOutcome.Faulty(fault);
        var link = Link(presentation, name, expiresAt, now);
        db.PresentationLinks.Add(link);
        Note(presentation, link.Name is null ? "Ссылка" : $"Ссылка: {link.Name}");
        await db.SaveChangesAsync(ct);
        return new PresentationOutcome.Linked(link);
    }

    /// <summary>From now on the link leads to nothing.</summary>
    public async Task<PresentationOutcome> RevokeLinkAsync(long id, long linkId, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } presentation) return new PresentationOutcome.Missing();
        if (await db.PresentationLinks.SingleOrDefaultAsync(l => l.PresentationId == id && l.Id == linkId, ct) is not { } link) return new PresentationOutcome.Missing();
        if (link.RevokedAt is not null) return new PresentationOutcome.Linked(link);
        link.RevokedAt = clock.GetStoredNow();
        Note(presentation, link.Name is null ? "Ссылка отозвана" : $"Ссылка отозвана: {link.Name}");
        await db.SaveChangesAsync(ct);
        return new PresentationOutcome.Linked(link);
    }

    /// <summary>The same address works until then, whether it was over already or not. One that was revoked stays so: it may be in the wrong hands.</summary>
    public async Task<PresentationOutcome> RenewLinkAsync(long id, long linkId, DateTimeOffset? expiresAt, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } presentation) return new PresentationOutcome.Missing();
        if (await db.PresentationLinks.SingleOrDefaultAsync(l => l.PresentationId == id && l.Id == linkId && l.RevokedAt == null, ct) is not { } link) return new PresentationOutcome.Missing();
        if (PresentationChecks.LinkFault(null, expiresAt, clock.GetStoredNow()) is { } fault) return new PresentationOutcome.Faulty(fault);
        link.ExpiresAt = expiresAt?.ToUniversalTime();
        Note(presentation, link.Name is null ? "Ссылка продлена" : $"Ссылка продлена: {link.Name}");
        await db.SaveChangesAsync(ct);
        return new PresentationOutcome.Linked(link);
    }

    private Task<Presentation?> FindAsync(long id, CancellationToken ct) => Mine.SingleOrDefaultAsync(p => p.Id == id, ct);

    private async Task<PresentationFault?> ApplyAsync(Presentation presentation, PresentationInput input, DateTimeOffset now, CancellationToken ct)
    {
        if (PresentationChecks.Fault(input) is { } fault) return fault;
        var ids = input.Wanted.Select(i => i.ObjectId).ToList();
        var objects = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var before = presentation.Items.ToDictionary(i => i.ObjectId);
        if (PresentationChecks.Fault(input, objects, before.Keys.ToHashSet()) is { } wrong) return wrong;
        if (await AgentAsync(presentation, input, objects[ids[0]], ct) is { } agentFault) return agentFault;
        (presentation.Title, presentation.Template, presentation.Language) = (Said(input.Title), input.Template, input.Language);
        presentation.Options = input.Options ?? new();
        presentation.Items = [.. input.Wanted.Select(i => Item(i, objects[i.ObjectId], before.GetValueOrDefault(i.ObjectId), now))];
        return null;
    }

    private async Task<PresentationFault?> AgentAsync(Presentation presentation, PresentationInput input, PropertyObject first, CancellationToken ct)
    {
        var who = scope.Who;
        if (input.AgentId is null && presentation.Id != 0) return null;
        var agent = input.AgentId ?? who.PersonId ?? first.AgentId;
        if (agent is { } id && id != presentation.PersonId)
        {
            if (input.AgentId is not null && !PresentationsOf.MaySpeakFor(who, id))
                return new("agentId", new("Вы составляете презентации только от своего имени.", "You make presentations in your own name only."));
            if (!await db.People.AnyAsync(p => p.Id == id && p.LeftAt == null, ct))
            {
                if (input.AgentId is not null) return new("agentId", new($"Сотрудника № {id} нет.", $"There is no person {id}."));
                agent = null;
            }
        }

        presentation.PersonId = agent;
        return null;
    }

    private static PresentationItem Item(PresentationItemInput input, PropertyObject o, PresentationItem? before, DateTimeOffset now) => new()
    {
        ObjectId = o.Id,
        Photos = input.Photos,
        ShowPrice = input.ShowPrice,
        ExactAddress = input.ExactAddress,
        Note = Said(input.Note),
        PriceThen = before is null ? o.Price : before.PriceThen,
        Since = before?.Since ?? now,
    };

    private static PresentationLink Link(Presentation presentation, string? name, DateTimeOffset? expiresAt, DateTimeOffset now) => new()
    {
        CompanyId = presentation.CompanyId,
        PresentationId = presentation.Id,
        Token = FeedTokens.New(),
        Name = Said(name),
        CreatedAt = now,
        ExpiresAt = expiresAt?.ToUniversalTime(),
    };

    private void Note(Presentation presentation, string what) => audit.Note(AuditAct.PresentationChanged, presentation.Title ?? $"№ {presentation.Id}", presentation.Id, what);

    private static string? Said(string? told) => string.IsNullOrWhiteSpace(told) ? null : told.Trim();
}
