using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Web.Wording;
using MimeKit;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>Tells by e-mail.</summary>
internal sealed class MailTeller(MailDoor mail, PublicAddress address, TimeProvider clock) : ITeller
{
    // More at once are a digest.
    private const int MostLetters = 3;

    public NoticeWay Way => NoticeWay.Email;

    public IEnumerable<IReadOnlyList<AlarmNews>> Portions(IReadOnlyList<AlarmNews> news) =>
        news.Count <= MostLetters ? news.Select(n => (IReadOnlyList<AlarmNews>)[n]) : [news];

    public async Task<TellProblem?> TellAsync(Notice notice, IReadOnlyList<AlarmNews> news, PageText text, CancellationToken ct)
    {
        if (!mail.IsOpen) return new(OutsideFault.Transient, "NoServer");
        using var message = Message(notice, news, text);
        return await mail.SendAsync(message, ct) is { } fault ? new(fault.Fault, fault.Code, fault.Detail) : null;
    }

    private MimeMessage Message(Notice notice, IReadOnlyList<AlarmNews> news, PageText text)
    {
        var from = mail.From;
        var letter = Letter.Of(news, address.Value, text);
        var message = new MimeMessage([from], [new MailboxAddress("", notice.Address)], letter.Subject, new BodyBuilder { TextBody = letter.Plain, HtmlBody = letter.Html }.ToMessageBody())
        {
            Date = clock.GetUtcNow(),
        };
        var domain = from.Domain;
        string Id(string name) => $"{name}.{notice.Id}@{domain}";
        // RFC 3834: nobody's holiday answers a machine.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add(HeaderId.ListId, $"<alarms.{domain}>");
        message.MessageId = Id(news switch { [] => $"trial-{Guid.NewGuid():N}", [var one] => one.Id, _ => $"digest-{news[0].Id}-{news.Count}" });
        if (news is [{ IsOver: true } over])
        {
            message.InReplyTo = Id(AlarmNews.BeganId(over.Alarm));
            message.References.Add(message.InReplyTo);
        }

        return message;
    }
}
