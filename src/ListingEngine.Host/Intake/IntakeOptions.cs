using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Intake;

/// <summary>Section <c>Intake</c>: what an import may cost.</summary>
public sealed class IntakeOptions
{
    /// <summary>Largest feed, unpacked, in bytes.</summary>
    [Range(1, long.MaxValue)]
    public long MaxBytes { get; set; } = 8L << 30;

    /// <summary>Largest file that the page takes, as it is sent, in bytes.</summary>
    [Range(1, long.MaxValue)]
    public long MaxUploadBytes { get; set; } = 2L << 30;

    /// <summary>How often due addresses are looked for.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long fetching a feed by its address may take, whole.</summary>
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromMinutes(10);

    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Allows addresses of private networks: for tests and for feeds inside the house.</summary>
    public bool AllowPrivateAddresses { get; set; }
}
