using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>A flat of the agency as the script knows it.</summary>
internal sealed class WeekFlat(PropertyObject told, string phone)
{
    /// <summary>What the agency said of it last.</summary>
    public PropertyObject Told { get; } = told;

    /// <summary>Number in the engine.</summary>
    public long Id { get; set; }

    public string FeedId => Told.FeedId;

    /// <summary>The phone that portals should show.</summary>
    public string Phone { get; set; } = phone;

    /// <summary>Why it should not be on any portal; null when it should.</summary>
    public string? Away { get; set; }

    /// <summary>It came with the feed of the agency's own program.</summary>
    public bool IsImported { get; init; }
}
