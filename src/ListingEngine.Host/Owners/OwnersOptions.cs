using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Owners;

/// <summary>Section <c>Owners</c>: how sites are visited for owners' adverts.</summary>
public sealed class OwnersOptions
{
    /// <summary>Who visits: an address or a mailbox that stands in the User-Agent, so that a site's keeper can write to somebody.</summary>
    [RegularExpression("[!-'*-~]{0,200}")]
    public string Contact { get; set; } = "";

    /// <summary>How often due sources are looked for.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Visits that go on at once on all nodes together; each takes one of a node's <c>Jobs:AtOnce</c>.</summary>
    [Range(1, 64)]
    public int VisitsAtOnce { get; set; } = 2;

    /// <summary>How long one visit may take; the next one goes on where it ended.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "12:00:00")]
    public TimeSpan VisitTime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The shortest pace that a source may be given, in seconds.</summary>
    [Range(0, 60)]
    public decimal LeastPace { get; set; } = 1;

    /// <summary>How often the page of a known advert is asked whether it changed.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan AskAgainEvery { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Adverts that a list no longer shows and whose own pages are asked in one visit.</summary>
    [Range(0, 10_000)]
    public int MissingAtOnce { get; set; } = 100;

    /// <summary>How long one page may take, to the last byte.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Largest page that is read, unpacked, in bytes.</summary>
    [Range(1, int.MaxValue)]
    public int MaxBytes { get; set; } = 12 << 20;

    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Allows addresses of private networks: for tests and for sites inside the house.</summary>
    public bool AllowPrivateAddresses { get; set; }
}
