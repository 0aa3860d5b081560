namespace ListingEngine.Host.Data;

/// <summary>Codes of what can go wrong with a site or a page of it, beside those of <see cref="Core.Sources.PageProblem"/>; each has its sentence (<c>Trouble.code</c>) in the resources.</summary>
public static class SiteTrouble
{
    public const string Unreachable = "site.unreachable", Busy = "site.busy", Failing = "site.failing", Refused = "site.refused", NotPublic = "site.not-public",
        Robots = "site.robots", NoRobots = "site.no-robots", Captcha = "site.captcha", Consent = "site.consent", ListMisread = "site.list-misread",
        Shrunk = "site.shrunk", TooLarge = "page.too-large", Redirects = "page.redirects", Gone = "page.gone", NotKept = "page.not-kept", Fault = "site.fault";

    /// <summary>Every code, for the words.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Unreachable, Busy, Failing, Refused, NotPublic, Robots, NoRobots, Captcha, Consent, ListMisread, Shrunk, TooLarge, Redirects, Gone, NotKept, Fault];
}
