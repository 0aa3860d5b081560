using System.Runtime.Versioning;

namespace ListingEngine.Host.Data;

/// <summary>Whom the server runs as: the engine's own user, or, as PostgreSQL refuses root, another one.</summary>
[SupportedOSPlatform("linux")]
internal sealed record PostgresUser
{
    private const string Usual = "postgres";

    /// <summary>Numbers of the user and the group; null for the engine's own.</summary>
    private (string User, string Group)? Other { get; init; }

    /// <summary>The command as that user runs it.</summary>
    public IEnumerable<string> Runs(params IEnumerable<string> command) =>
        Other is var (user, group) ? ["setpriv", "--reuid", user, "--regid", group, "--clear-groups", "--", .. command] : command;

    /// <summary>Root serves a cluster as its owner, so that both may run the engine in turn, and a new one as <c>postgres</c>.</summary>
    public static async Task<PostgresUser> OfAsync(string data, CancellationToken ct)
    {
        if (!Environment.IsPrivilegedProcess) return new();
        if (Directory.Exists(data) && await NumbersAsync(["stat", "-c", "%u %g", data], ct) is var (owner, ownersGroup) && owner != "0")
            return new() { Other = (owner, ownersGroup) };
        var user = await NumbersAsync(["sh", "-c", $"id -u {Usual} && id -g {Usual}"], ct) ?? throw new PrivatePostgresException(
            $"The engine runs as root, PostgreSQL does not, and there is no user '{Usual}'. "
            + $"Create it (useradd --system {Usual}) or run the engine as an ordinary user.");
        return new() { Other = user };
    }

    /// <summary>Gives the user what root has made for it. Links are not followed: they could point anywhere.</summary>
    public async Task OwnAsync(string folder, IEnumerable<string> names, CancellationToken ct)
    {
        if (Other is not var (user, group)) return;
        var outcome = await SystemCommand.RunAsync(["chown", "-h", $"{user}:{group}", .. names], folder, ct);
        if (outcome.ExitCode != 0)
            throw new PrivatePostgresException(
                $"'{folder}' cannot be given to PostgreSQL's user: {outcome.Output}. Choose another Storage__Root.");
        outcome = await SystemCommand.RunAsync(Runs("sh", "-c", "cd \"$1\" && [ -w . ]", "sh", folder), "/", ct);
        if (outcome.ExitCode == 0) return;
        var closed = FirstClosed(folder);
        throw new PrivatePostgresException(
            $"The engine runs as root and PostgreSQL as user {user}, who cannot enter '{closed}'. "
            + $"Choose another Storage__Root, or open the way with: chmod o+x '{closed}'");
    }

    private static string FirstClosed(string folder)
    {
        var parents = new Stack<string>();
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent)) parents.Push(parent);
        return parents.FirstOrDefault(p => (File.GetUnixFileMode(p) & UnixFileMode.OtherExecute) == 0) ?? folder;
    }

    private static async Task<(string User, string Group)?> NumbersAsync(IEnumerable<string> command, CancellationToken ct)
    {
        var outcome = await SystemCommand.RunAsync(command, "/", ct);
        return outcome is { ExitCode: 0 } && outcome.Output.Split([' ', '\n']) is [var user, var group] ? (user, group) : null;
    }
}
