using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace ListingEngine.Host.Outside;

/// <summary>Hands letters to the mail server.</summary>
internal sealed class MailDoor(IOptions<MailOptions> options)
{
    public bool IsOpen => options.Value.Host is not null;

    /// <summary>Who writes; there is one wherever there is a server.</summary>
    public MailboxAddress From => MailboxAddress.Parse(options.Value.From!);

    /// <returns>Null when it was taken.</returns>
    public async Task<MailFault?> SendAsync(MimeMessage message, CancellationToken ct)
    {
        var mail = options.Value;
        if (mail.Host is not { } host) return new(OutsideFault.Transient, "NoServer");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(mail.Timeout);
        try
        {
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
