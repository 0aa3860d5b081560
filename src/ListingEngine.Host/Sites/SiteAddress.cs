using System.Globalization;

namespace ListingEngine.Host.Sites;

/// <summary>Where visitors and their programs find a site on this engine.</summary>
internal static class SiteAddress
{
    public const string Prefix = "/site/";

    public static string List(string token) => Prefix + token;

    public static string Object(string token, long id) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{token}/{id}");

    public static string ListJson(string token) => List(token) + ".json";

    public static string ObjectJson(string token, long id) => Object(token, id) + ".json";
}
