using System.Net;
using ListingEngine.Host.Gate;

namespace ListingEngine.Host.Feeds.Doors;

/// <summary>Says no to whoever knows a secret and gets nothing all the same. Every no is the same few words: nothing of the plan shows.</summary>
internal sealed class FeedEntry(GuessLimit guesses, TimeProvider clock)
{
    /// <summary>The answer where nothing is served under a secret.</summary>
    public static IResult Nothing(int status) => Results.Text("There is no such feed.", statusCode: status);

    public static IResult Wait(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "60";
        return Nothing(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Null for who may have the feed.</summary>
    public IResult? Refuse(ServedFeed feed, HttpContext http)
    {
        if (feed.IsRevoked || feed.OldUntil <= clock.GetUtcNow()) return Nothing(StatusCodes.Status410Gone);
        var address = http.Connection.RemoteIpAddress;
        if (feed.Door.IsOpenTo(address)) return feed.Door.AsksPassword ? AskPassword(feed.Door, address, http) : null;
        return Wrong(address, http) ?? Nothing(StatusCodes.Status403Forbidden);
    }

    private IResult? AskPassword(FeedDoor door, IPAddress? address, HttpContext http)
    {
        var told = http.Request.Headers.Authorization.ToString();
        if (told.Length > 0)
        {
            if (door.Knows(told)) return null;
            if (guesses.IsSpent(address)) return Wait(http);
            if (door.Takes(told)) return null;
            guesses.Count(address);
        }

        http.Response.Headers.WWWAuthenticate = "Basic realm=\"feed\", charset=\"UTF-8\"";
        return Nothing(StatusCodes.Status401Unauthorized);
    }

    private IResult? Wrong(IPAddress? address, HttpContext http)
    {
        if (guesses.IsSpent(address)) return Wait(http);
        guesses.Count(address);
        return null;
    }
}
