using System.Net.Sockets;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Web.Wording;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>Tells by e-mail.</summary>
internal sealed class MailTeller(IOptions<MailOptions> options, PublicAddress address, TimeProvider clock) : ITeller
{
    // More at once are a digest.
    private const int MostLetters = 3;

    public NoticeWay Way => NoticeWay.Email;

    public IEnumerable<IReadOnlyList<AlarmNews>> Portions(IReadOnlyList<AlarmNews> news) =>
        news.Count <= MostLetters ? news.Select(n => (IReadOnlyList<AlarmNews>)[n]) : [news];

    public async Task<TellProblem?> TellAsync(Notice notice, IReadOnlyList<AlarmNews> news, PageText text, CancellationToken ct)
    {
        var mail = options.Value;
        if (mail.Host is not { } host) return new(OutsideFault.Transient, "NoServer");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(mail.Timeout);
        try
        {
            using var message = Message(notice, news, text);
            using var client = new SmtpClient();
            await client.ConnectAsync(host, mail.Port, mail.Sockets, limit.Token);
            if (mail.User is { Length: > 0 } user) await client.AuthenticateAsync(user, mail.Password ?? "", limit.Token);
            await client.SendAsync(message, limit.Token);
            await LeaveAsync(client, limit.Token);
            return null;
        }
        catch (SmtpCommandException e)
        {
            return new((int)e.StatusCode >= 500 ? OutsideFault.Broken : OutsideFault.Transient, e.ErrorCode == SmtpErrorCode.RecipientNotAccepted ? "Recipient" : "MailRefused", e.Message);
        }
        catch (Exception e) when (e is AuthenticationException or ServiceNotAuthenticatedException)
        {
            return new(OutsideFault.Broken, "SignIn", e.Message);
        }
        catch (SslHandshakeException)
        {
            return new(OutsideFault.Broken, "Tls", host);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(OutsideFault.Transient, "Timeout", host);
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or NotSupportedException)
        {
            return new(OutsideFault.Transient, "Unreachable", host);
        }
    }

    private MimeMessage Message(Notice notice, IReadOnlyList<AlarmNews> news, PageText text)
    {
        var from = MailboxAddress.Parse(options.Value.From!);
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

    // The letter is taken: a server that hangs up without a word does not change that.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or CommandException or OperationCanceledException)
        {
        }
    }
}
