namespace ListingEngine.Host.Web;

/// <summary>What every answer tells the browser, whoever gives it: pages, files, feeds, programs, and the ways between them.</summary>
internal static class AnswerHeaders
{
    public static void UseAnswerHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static answer =>
        {
            var headers = ((HttpResponse)answer).Headers;
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "no-referrer");
            headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            return Task.CompletedTask;
        }, http.Response);
        return next(http);
    });
}
