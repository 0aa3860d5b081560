using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace ListingEngine.Host.Tests.Alarms;

/// <summary>A real mail server that keeps what it takes, and refuses whoever a test tells it to.</summary>
internal sealed class MailBox : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly SmtpServer.SmtpServer _server;
    private readonly Task _running;

    private MailBox()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        var services = new ServiceProvider();
        services.Add((IMessageStore)new Store(this));
        services.Add((IMailboxFilter)new Filter(this));
        _server = new(new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(e => e.Endpoint(new(IPAddress.Loopback, Port))).Build(), services);
        _running = _server.StartAsync(_stop.Token);
    }

    public int Port { get; }

    public ConcurrentQueue<MimeMessage> Letters { get; } = [];

    public ConcurrentDictionary<string, bool> Refused { get; } = [];

    /// <summary>Settings of an engine whose letters come here.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = $"{Port}",
        ["Mail:Security"] = "None",
        ["Mail:From"] = "Тревоги <alarms@agency.example>",
        ["Alarms:AllowPrivateAddresses"] = "true",
    };

    public static async Task<MailBox> StartAsync()
    {
        var box = new MailBox();
        while (true)
        {
            try
            {
                using var knock = new TcpClient();
                await knock.ConnectAsync(IPAddress.Loopback, box.Port);
                return box;
            }
            catch (SocketException) when (!box._running.IsCompleted)
            {
                await Task.Yield();
            }
        }
    }

    /// <summary>Letters to that address, in the order in which they came.</summary>
    public List<MimeMessage> To(string address) => [.. Letters.Where(l => l.To.Mailboxes.Any(m => m.Address == address))];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private sealed class Store(MailBox box) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using var bytes = new MemoryStream(buffer.ToArray());
            box.Letters.Enqueue(await MimeMessage.LoadAsync(bytes, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    private sealed class Filter(MailBox box) : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            Task.FromResult(!box.Refused.ContainsKey($"{to.User}@{to.Host}"));
    }
}
