namespace ListingEngine.Host.Alarms.Watching;

/// <summary>Who comes for a feed, in SQL: what stays the same of a portal whose versions and addresses change.</summary>
internal static class ReaderSql
{
    /// <summary>What browsers, and programs that would pass for one, begin with.</summary>
    public const string Browser = "mozilla";

    // Names of tools and libraries, which say nothing of who uses them.
    private static readonly string[] Tools =
    [
        "", Browser, "curl", "wget", "python-requests", "python-urllib", "python", "java", "okhttp", "go-http-client", "apache-httpclient", "ruby", "php",
        "guzzlehttp", "node-fetch", "node", "axios", "libwww-perl", "aiohttp", "postmanruntime", "httpie", "scrapy", "dart",
    ];

    public static string ToolList { get; } = string.Join(", ", Tools.Select(t => $"'{t}'"));

    /// <summary>The program without its version: <c>yandexrealty</c> of <c>Mozilla/5.0 (compatible; YandexRealty/3.0)</c>; empty when it does not say.</summary>
    public static string Family(string agent) =>
        $"lower(left(coalesce(substring({agent} from 'compatible; *([A-Za-z][A-Za-z0-9_-]*)'), substring({agent} from '^ *([A-Za-z][A-Za-z0-9_-]*)'), ''), 60))";

    /// <summary>Its /24 or /48; empty when there is no address.</summary>
    public static string Network(string address)
    {
        var plain = $"nullif(split_part(regexp_replace({address}, '^::ffff:(?=[0-9]+[.])', '', 'i'), '%', 1), '')::inet";
        return $"coalesce(network(set_masklen({plain}, CASE family({plain}) WHEN 4 THEN 24 ELSE 48 END))::text, '')";
    }
}
