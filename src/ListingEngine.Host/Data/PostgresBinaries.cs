using System.Globalization;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Data;

/// <summary>An installed PostgreSQL server.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    private const int Oldest = 15;
    private static readonly string[] Programs = ["postgres", "initdb", "pg_ctl"];

    private static readonly (string Parent, string Pattern, string Bin)[] OtherPlaces =
    [
        ("/usr", "pgsql-*", "bin"), ("/usr/libexec", "postgresql*", ""),
        ("/usr/lib64", "postgresql*", "bin"), ("/usr/lib", "postgresql*", "bin"), ("/opt", "postgresql*", "bin"),
        ("/usr/local", "pgsql*", "bin"), ("/home/linuxbrew/.linuxbrew/opt", "postgresql*", "bin"),
    ];

    public string Program(string name) => Path.Combine(Folder, name);

    /// <summary>The server to run; of that major version if a cluster already is, since PostgreSQL opens no other's.</summary>
    public static async Task<PostgresBinaries> FindAsync(int? major, CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in Folders().Distinct().Where(f => Programs.All(p => File.Exists(Path.Combine(f, p)))))
        {
            var said = await SystemCommand.RunAsync([Path.Combine(folder, "postgres"), "--version"], "/", ct);
            if (Version().Match(said.Output) is { Success: true } version)
                found.Add(new(folder, int.Parse(version.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));
            if (found.Count > 0 && found[^1].Major is var last && (last == major || (major is null && last >= Oldest))) return found[^1];
        }

        var versions = found.Count == 0 ? "none" : string.Join(", ", found.Select(f => $"{f.Major} in {f.Folder}"));
        throw new PrivatePostgresException(major is null
            ? $"No PostgreSQL {Oldest} or newer is installed (found: {versions}). "
                + "Install it (Debian, Ubuntu: apt-get install postgresql), or set ConnectionStrings__Listings to a server."
            : $"The private data was made by PostgreSQL {major}, which is not installed (found: {versions}). "
                + $"Install postgresql-{major}, or move the data with pg_dump.");
    }

    private static IEnumerable<string> Folders() =>
    [
        .. Under("/usr/lib/postgresql", "*", "bin"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        .. OtherPlaces.SelectMany(p => Under(p.Parent, p.Pattern, p.Bin)),
    ];

    private static IEnumerable<string> Under(string parent, string pattern, string bin) => !Directory.Exists(parent)
        ? []
        : Directory.EnumerateDirectories(parent, pattern)
            .OrderByDescending(Number)
            .Select(d => Path.Combine(d, bin));

    private static int Number(string folder) =>
        int.TryParse(Digits().Match(Path.GetFileName(folder)).ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Version();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
