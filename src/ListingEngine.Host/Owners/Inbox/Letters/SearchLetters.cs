using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MimeKit;

namespace ListingEngine.Host.Owners.Inbox.Letters;

/// <summary>Writes to a person what is new in the searches they want letters about.</summary>
internal sealed partial class SearchLetters(
    ListingDb db, InboxQuery inbox, MailDoor mail, PublicAddress address, IStringLocalizerFactory rooms, TimeProvider clock, ILogger<SearchLetters> log)
{
    private const int MostOfSearch = 10;

    /// <returns>False when it is worth trying again.</returns>
    public async Task<bool> TellAsync(long personId, IReadOnlyList<DueSearch> due, CancellationToken ct)
    {
        // Who left, or may look at adverts no more, is told nothing.
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId && p.LeftAt == null, ct) is not { Email: { Length: > 0 } email } person
            || (person.Rights & Rights.SeeOwnerListings) == 0) return true;
        var news = await NewsAsync(due, ct);
        if (news.Count == 0) return true;
        using var message = Message(email, news);
        if (await mail.SendAsync(message, ct) is not { } fault) return true;
        Refused(personId, fault.Code, fault.Detail);
        return fault.Fault != OutsideFault.Transient;
    }

    private async Task<List<LetterPart>> NewsAsync(IReadOnlyList<DueSearch> due, CancellationToken ct)
    {
        var (ids, news) = (due.Select(d => d.Id).ToList(), new List<LetterPart>());
        foreach (var search in await db.AdvertSearches.AsNoTracking().Where(s => ids.Contains(s.Id)).OrderBy(s => s.Name).ToListAsync(ct))
        {
            var mailed = due.Single(d => d.Id == search.Id).MailedAt;
            var since = mailed > search.SeenAt ? mailed : search.SeenAt;
            var found = await inbox.NewestOfAsync(search, since, MostOfSearch + 1, ct);
            if (found.Count > 0) news.Add(new(search, [.. found.Take(MostOfSearch)], found.Count > MostOfSearch));
        }

        return news;
    }

    private MimeMessage Message(string email, List<LetterPart> news)
    {
        // People's language is not kept; the office speaks Russian.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");
        var letter = SearchLetter.Of(news, address.Value, new PageText(rooms, clock));
        var from = mail.From;
        var message = new MimeMessage([from], [new MailboxAddress("", email)], letter.Subject, new BodyBuilder { TextBody = letter.Plain, HtmlBody = letter.Html }.ToMessageBody())
        {
            Date = clock.GetUtcNow(),
            MessageId = $"adverts-{Guid.NewGuid():N}@{from.Domain}",
        };
        // RFC 3834: nobody's holiday answers a machine.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add(HeaderId.ListId, $"<adverts.{from.Domain}>");
        return message;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server did not take the letter about new adverts to person {PersonId}: {Code} {Detail}")]
    private partial void Refused(long personId, string code, string detail);
}

/// <summary>A search with what is new in it.</summary>
internal sealed record LetterPart(AdvertSearch Search, IReadOnlyList<AdvertLine> Lines, bool HasMore);
