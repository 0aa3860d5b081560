using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Alarms;

/// <summary>Section <c>Alarms</c>: how often problems are looked for, and how webhooks are reached.</summary>
public sealed class AlarmsOptions
{
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a webhook may take to answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Allows webhooks in private networks: for tests and for receivers inside the house.</summary>
    public bool AllowPrivateAddresses { get; set; }
}
