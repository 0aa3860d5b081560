using System.ComponentModel.DataAnnotations;
using MailKit.Security;
using MimeKit;

namespace ListingEngine.Host.Outside;

/// <summary>Section <c>Mail</c>: the server that takes our letters. The password comes from the environment.</summary>
public sealed class MailOptions
{
    /// <summary>No letters without it.</summary>
    public string? Host
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; }

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Who writes: <c>alarms@agency.example</c>, or with a name, <c>Агентство &lt;alarms@agency.example&gt;</c>.</summary>
    public string? From { get; set; }

    /// <summary>How long the whole conversation about one letter may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    internal bool IsGood => Host is null || MailboxAddress.TryParse(From, out _);

    internal SecureSocketOptions Sockets => Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.Auto,
    };
}

/// <summary>How the way to the mail server is kept from strangers.</summary>
public enum MailSecurity
{
    /// <summary>By the port, and by what the server offers.</summary>
    Auto,
    None,
    StartTls,
    Tls,
}
