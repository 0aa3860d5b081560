using System.Net.Http.Headers;

namespace ListingEngine.Host.Outside;

/// <summary>What the servers of others say beside their answers.</summary>
internal static class ToldByServer
{
    private const int Longest = 500;

    private static readonly TimeSpan MostPatience = TimeSpan.FromDays(1);

    /// <summary>As it was said: servers compare it letter by letter. Null where it is absent or beyond reason.</summary>
    public static string? Told(this HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and < Longest } told ? told : null;

    /// <summary>For how long the server wants to be left alone, a day at most.</summary>
    public static TimeSpan? Patience(this HttpResponseMessage answer, DateTimeOffset now)
    {
        var patience = answer.Headers.RetryAfter?.Delta ?? answer.Headers.RetryAfter?.Date - now;
        return patience is { } asked && asked > TimeSpan.Zero ? asked < MostPatience ? asked : MostPatience : null;
    }
}
