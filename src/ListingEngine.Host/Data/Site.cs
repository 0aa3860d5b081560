namespace ListingEngine.Host.Data;

/// <summary>A company's own catalogue for the world: its stock under an address of its own, to be linked to or shown within another site.</summary>
public sealed class Site
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>While it is off its address answers that it is closed; the same address works when it is on again.</summary>
    public bool IsOn { get; set; }

    /// <summary>Null is the company's name.</summary>
    public string? Title { get; set; }

    /// <summary>Words of greeting above the objects.</summary>
    public string? Greeting { get; set; }

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "ru";

    public SiteStock Stock { get; set; }

    /// <summary>Whose objects are shown under <see cref="SiteStock.OnAir"/>.</summary>
    public List<long> PlanIds { get; set; } = [];

    /// <summary>Else only the area is told.</summary>
    public bool ExactAddress { get; set; } = true;

    public SiteContact Contact { get; set; }

    public SiteTheme Theme { get; set; }

    /// <summary>Search engines may show it.</summary>
    public bool IsIndexed { get; set; }

    /// <summary>Origins that may show it within their pages: <c>https://agency.example</c>; none lets any do so.</summary>
    public List<string> FrameHosts { get; set; } = [];

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Counts changes, so that two people do not overwrite each other's.</summary>
    public int Version { get; set; }
}
