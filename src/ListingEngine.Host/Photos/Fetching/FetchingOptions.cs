using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Section <c>Photos</c> too: how pictures are fetched from the servers of others.</summary>
public sealed class FetchingOptions
{
    /// <summary>How often new addresses and due ones are looked for.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Addresses that are fetched at once.</summary>
    [Range(1, 256)]
    public int FetchAtOnce { get; set; } = 8;

    /// <summary>Of these, at one server.</summary>
    [Range(1, 64)]
    public int PerHost { get; set; } = 2;

    /// <summary>How long a server is left alone after each picture, by whoever fetched it.</summary>
    public TimeSpan HostPause { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long one address may take, with its redirects and to the last byte.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a person who gave addresses waits for them; the background fetches the rest.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan PersonWaits { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>Largest picture that is fetched, unpacked, in bytes.</summary>
    [Range(1, int.MaxValue)]
    public int FetchMaxBytes { get; set; } = 30 << 20;

    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>How often a server is asked whether a picture that we hold is still the same.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00")]
    public TimeSpan RefetchEvery { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Allows addresses of private networks: for tests and for pictures inside the house.</summary>
    public bool AllowPrivateAddresses { get; set; }
}
