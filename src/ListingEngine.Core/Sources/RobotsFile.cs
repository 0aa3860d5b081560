using System.Globalization;

namespace ListingEngine.Core.Sources;

/// <summary>What a site's robots.txt asks of us (RFC 9309, with the <c>Crawl-delay</c> that many sites add).</summary>
public sealed class RobotsFile
{
    /// <summary>So much of the file is read; the standard asks for half a megabyte at least.</summary>
    public const int Longest = 512 << 10;

    /// <summary>Asks nothing: where there is no such file.</summary>
    public static readonly RobotsFile Silent = new([], null);

    private readonly IReadOnlyList<RobotsRule> _rules;

    private RobotsFile(IReadOnlyList<RobotsRule> rules, TimeSpan? delay) => (_rules, Delay) = (rules, delay);

    /// <summary>How long to wait between two requests; null when it does not say.</summary>
    public TimeSpan? Delay { get; }

    /// <param name="text">The file.</param>
    /// <param name="robot">Our name in it. Its groups count, and those of <c>*</c> only where none is for us.</param>
    public static RobotsFile Read(string text, string robot)
    {
        var (ours, all) = (new Group(), new Group());
        List<Group> at = [];
        var isNaming = false;
        foreach (var (name, value) in Lines(text.Length > Longest ? text[..Longest] : text))
        {
            if (name == "user-agent")
            {
                if (!isNaming) at = [];
                isNaming = true;
                if (value == "*") at.Add(all.Named());
                else if (ProductOf(value).Equals(robot, StringComparison.OrdinalIgnoreCase)) at.Add(ours.Named());
                continue;
            }

            // Others than these belong to no group: a sitemap between two names does not part them.
            if (name is not ("allow" or "disallow" or "crawl-delay")) continue;
            isNaming = false;
            foreach (var group in at) group.Take(name, value);
        }

        var counts = ours.IsNamed ? ours : all;
        return new(counts.Rules, counts.Delay);
    }

    /// <summary>The longest rule that fits decides; where an allowing and a forbidding one are as long, the site is open.</summary>
    /// <param name="pathAndQuery">As it is asked for: <c>/rent?p=2</c>.</param>
    public bool Allows(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt") return true;
        var path = RobotsRule.Plain(pathAndQuery);
        RobotsRule? best = null;
        foreach (var rule in _rules)
            if ((best is null || rule.Length > best.Length || rule.Length == best.Length && rule.Allows) && rule.Fits(path)) best = rule;
        return best is null || best.Allows;
    }

    private static IEnumerable<(string Name, string Value)> Lines(string text)
    {
        foreach (var raw in text.TrimStart('\ufeff').Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var comment = raw.IndexOf('#', StringComparison.Ordinal);
            var line = comment < 0 ? raw : raw[..comment];
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) yield return (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }
    }

    // Some write a version behind the name.
    private static string ProductOf(string agent) => agent.Split(['/', ' '], 2)[0];

    private sealed class Group
    {
        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? Delay { get; private set; }

        public bool IsNamed { get; private set; }

        public Group Named()
        {
            IsNamed = true;
            return this;
        }

        public void Take(string name, string value)
        {
            if (name == "crawl-delay")
            {
                if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e6)
                    Delay = TimeSpan.FromSeconds(seconds);
            }
            // A rule without a path rules nothing.
            else if (value.Length > 0) Rules.Add(new(value, name == "allow"));
        }
    }
}
