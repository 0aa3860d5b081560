namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Pieces of SQL that say the same thing in several places.</summary>
internal static class FetchSql
{
    /// <summary>Key of an address.</summary>
    public static string UrlHash(string url) => $"sha256(convert_to({url}, 'UTF8'))";

    /// <summary>Is it an address of others? Our own are without a host.</summary>
    public static string IsOfOthers(string url) => $"{url} ~* '^https?://'";

    /// <summary>The address's host, as pace and pauses go by; empty where there is none.</summary>
    public static string Host(string url) => $@"lower(coalesce(substring({url} FROM '(?i)^https?://(?:[^/?#]*@)?(\[[^/?#]*\]|[^/?#:]*)'), ''))";

    /// <summary>An owner's advert whose photos, as they were read, have the one of that address.</summary>
    public static string HasValue(string photos, string url) => $"{photos} @> jsonb_build_array(jsonb_build_object('value', {url}))";

    /// <summary>A list of photos that has the one of that address.</summary>
    public static string HasPhoto(string photos, string url) => $"{photos} @> jsonb_build_array(jsonb_build_object('url', {url}))";
}
