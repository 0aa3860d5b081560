namespace ListingEngine.Host.Data;

/// <summary>Where recipients find presentations on this engine.</summary>
public static class PresentationAddress
{
    public const string Prefix = "/p/";

    public static string Page(string token) => Prefix + token;

    public static string Pdf(string token) => $"{Prefix}{token}.pdf";
}
