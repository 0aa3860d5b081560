using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations;

/// <summary>What stands behind a secret.</summary>
/// <param name="Link">Whose.</param>
/// <param name="Presentation">What it shows.</param>
/// <param name="Company">Whose logo, colour and legal line it bears.</param>
/// <param name="Agent">Whose card it bears; null when the company speaks for itself, also when the agent has left.</param>
/// <param name="IsOver">Expired, revoked or put away: a friendly page says whom to ask.</param>
internal sealed record Behind(PresentationLink Link, Presentation Presentation, Company Company, Person? Agent, bool IsOver);

/// <summary>Lets in whoever knows a secret, and writes down what they did.</summary>
internal sealed class PresentationDoor(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    private const int MostSigns = 5000;

    /// <summary>One read; null for what is no secret of ours. From here on the scope is the company's, so that its objects can be read.</summary>
    public async Task<Behind?> FindAsync(string token, CancellationToken ct)
    {
        if (token.Length != FeedTokens.Length) return null;
        var found = await (from link in db.PresentationLinks.IgnoreQueryFilters()
                           join presentation in db.Presentations.IgnoreQueryFilters() on link.PresentationId equals presentation.Id
                           join company in db.Companies.IgnoreQueryFilters() on presentation.CompanyId equals company.Id
                           join person in db.People.IgnoreQueryFilters() on presentation.PersonId equals person.Id into people
                           from person in people.DefaultIfEmpty()
                           where link.Token == token
                           select new { link, presentation, company, person }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null) return null;
        scope.CompanyId = found.company.Id;
        return new(found.link, found.presentation, found.company, found.person is { LeftAt: null } ? found.person : null,
            found.presentation.ArchivedAt is not null || found.link.IsOver(clock.GetUtcNow()));
    }

    /// <summary>Whoever has a link cannot fill the database with it.</summary>
    public async Task<bool> HasRoomAsync(PresentationLink link, CancellationToken ct) =>
        await db.PresentationSigns.Where(s => s.LinkId == link.Id).Take(MostSigns).CountAsync(ct) < MostSigns;

    /// <summary>Counts an opening of the page.</summary>
    public async Task OpenedAsync(PresentationLink link, CancellationToken ct)
    {
        var now = clock.GetStoredNow();
        await db.Database.ExecuteSqlAsync($"""
            WITH opened AS (UPDATE presentation_links SET opens = opens + 1, first_opened_at = coalesce(first_opened_at, {now}), last_opened_at = {now} WHERE id = {link.Id} RETURNING id, company_id)
            INSERT INTO presentation_signs (link_id, company_id, at, kind) SELECT id, company_id, {now}, {nameof(SignKind.Opened)} FROM opened
            """, ct);
    }

    /// <summary>Writes down one thing that the recipient did.</summary>
    public Task NoteAsync(PresentationLink link, SignKind kind, CancellationToken ct, long? objectId = null)
    {
        Note(link, kind, objectId);
        return db.SaveChangesAsync(ct);
    }

    /// <summary>The same with the next save of this scope's <see cref="ListingDb"/>.</summary>
    public void Note(PresentationLink link, SignKind kind, long? objectId = null, int? seconds = null) =>
        db.PresentationSigns.Add(new() { LinkId = link.Id, CompanyId = link.CompanyId, At = clock.GetStoredNow(), Kind = kind, ObjectId = objectId, Seconds = seconds });
}
