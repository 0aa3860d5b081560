using ListingEngine.Host.Data;

namespace ListingEngine.Host.Sites.Office;

/// <summary>What a site shows, and how, as it is typed.</summary>
internal sealed class SiteForm
{
    private const int LongestTitle = 150, LongestGreeting = 2000, MostHosts = 20, LongestHost = 200;

    public string? Title { get; set; }

    public string? Greeting { get; set; }

    public string? Language { get; set; }

    public SiteStock Stock { get; set; }

    public List<long> Plans { get; set; } = [];

    public bool ExactAddress { get; set; }

    public SiteContact Contact { get; set; }

    public SiteTheme Theme { get; set; }

    public bool IsIndexed { get; set; }

    /// <summary>One to a line.</summary>
    public string? FrameHosts { get; set; }

    /// <summary>Of the site when the form was opened.</summary>
    public int Version { get; set; }

    public static SiteForm Of(Site site) => new()
    {
        Title = site.Title,
        Greeting = site.Greeting,
        Language = site.Language,
        Stock = site.Stock,
        Plans = site.PlanIds,
        ExactAddress = site.ExactAddress,
        Contact = site.Contact,
        Theme = site.Theme,
        IsIndexed = site.IsIndexed,
        FrameHosts = string.Join('\n', site.FrameHosts),
        Version = site.Version,
    };

    /// <summary>Fields with the keys of what to mend in them, and the detail of it.</summary>
    public IEnumerable<(string Field, string Key, string Detail)> Problems()
    {
        if (Title?.Trim().Length > LongestTitle) yield return (nameof(Title), "SiteOffice.TooLong", $"{LongestTitle}");
        if (Greeting?.Trim().Length > LongestGreeting) yield return (nameof(Greeting), "SiteOffice.TooLong", $"{LongestGreeting}");
        if (Stock == SiteStock.OnAir && Plans.Count == 0) yield return (nameof(Plans), "SiteOffice.NoPlans", "");
        var hosts = Hosts();
        if (hosts.Length > MostHosts) yield return (nameof(FrameHosts), "SiteOffice.TooManyHosts", $"{MostHosts}");
        else if (Array.Find(hosts, h => Origin(h) is null) is { } wrong) yield return (nameof(FrameHosts), "SiteOffice.WrongHost", wrong);
    }

    public void Tell(Site site)
    {
        (site.Title, site.Greeting, site.Language) = (Said(Title), Said(Greeting?.ReplaceLineEndings("\n")), Language == "en" ? "en" : "ru");
        (site.Stock, site.PlanIds, site.ExactAddress) = (Stock, [.. Plans.Distinct().Order()], ExactAddress);
        (site.Contact, site.Theme, site.IsIndexed) = (Contact, Theme, IsIndexed);
        site.FrameHosts = [.. Hosts().Select(Origin).OfType<string>().Distinct()];
    }

    /// <summary>A site as a browser's policy names it; null for what is none. People type «agency.example» or the address of a page.</summary>
    internal static string? Origin(string typed)
    {
        var text = typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed;
        var wild = text.Replace("://*.", "://", StringComparison.Ordinal);
        if (wild.Length > LongestHost || !Uri.TryCreate(wild, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http")) return null;
        if (address.UserInfo.Length > 0 || Uri.CheckHostName(address.IdnHost) == UriHostNameType.Unknown) return null;
        var port = address.IsDefaultPort ? "" : $":{address.Port}";
        return $"{address.Scheme}://{(wild == text ? "" : "*.")}{address.IdnHost}{port}";
    }

    private string[] Hosts() => (FrameHosts ?? "").Split(['\n', '\r', ',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Lines stay, other control characters go: the database takes no U+0000.
    private static string? Said(string? typed) =>
        string.Concat((typed ?? "").Where(c => c == '\n' || !char.IsControl(c))).Trim() is { Length: > 0 } said ? said : null;
}
