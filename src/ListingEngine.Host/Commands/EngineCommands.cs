using System.CommandLine;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Intake;

namespace ListingEngine.Host.Commands;

/// <summary>The command line. Wrong use ends with 2 and one clear line.</summary>
internal static class EngineCommands
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUse = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        // Without a command the engine serves.
        if (args.Length == 0 || args[0].StartsWith('-') && args[0] is not ("--help" or "-h" or "-?" or "--version")) args = ["serve", .. args];
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        await Console.Error.WriteLineAsync($"{string.Join(' ', parsed.Errors.Select(e => OneLine(e.Message)).Distinct())} See --help.");
        return WrongUse;
    }

    // The library lists the words that it takes one below the other.
    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static RootCommand Root()
    {
        var root = new RootCommand("ListingEngine: advertises a real-estate agency's objects on portals that pull XML feeds.")
        {
            Serve(), Import(), Publish(), Check(), User(),
        };
        return root;
    }

    private static Command Serve()
    {
        var demo = new Option<bool>("--demo") { Description = "Fill an empty database with a believable agency." };
        var command = new Command("serve", "Run the engine (PORT, HOST, Storage__Root and ConnectionStrings__Listings come from the environment).") { demo };
        command.SetAction((r, ct) => ServeCommand.RunAsync(r.GetValue(demo), ct));
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("file") { Description = "A feed: file or http(s) address, gz too." };
        var format = new Option<string>("--format") { Description = $"One of {string.Join(", ", Importer.Formats)}.", Required = true };
        var source = new Option<string?>("--source") { Description = "Name of the source; external ids are unique within it. Default: the file's name." };
        var replace = new Option<bool>("--replace") { Description = "Withdraw what the source no longer holds." };
        format.AcceptOnlyFromAmong([.. Importer.Formats]);
        var command = new Command("import", "Take a feed into the stock; the same feed twice changes nothing.") { file, format, source, replace };
        command.SetAction((r, ct) =>
            ImportCommand.RunAsync(r.GetValue(file)!, r.GetValue(format)!, r.GetValue(source), r.GetValue(replace) ? ImportMode.Replace : ImportMode.Merge, ct));
        return command;
    }

    private static Command Publish()
    {
        var plan = new Option<long?>("--plan") { Description = "Number of the plan." };
        var all = new Option<bool>("--all") { Description = "Every plan that is on." };
        var command = new Command("publish", "Bring feeds up to date.") { plan, all };
        command.Validators.Add(r =>
        {
            if (r.GetResult(plan) is null == r.GetResult(all) is null) r.AddError("Tell either --plan NUMBER or --all.");
        });
        command.SetAction((r, ct) => PublishCommand.RunAsync(r.GetValue(plan), ct));
        return command;
    }

    private static Command User()
    {
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var email = new Option<string>("--email") { Description = "The person signs in with it.", Required = true };
        var role = new Option<Role>("--role") { Description = $"One of {string.Join(", ", Enum.GetNames<Role>())}.", Required = true };
        var installation = new Option<bool>("--installation") { Description = "Administers the installation, above its companies." };
        var add = new Command("add", "Add a person to the first company and print a link by which they choose a password.") { name, email, role, installation };
        add.SetAction((r, ct) => UserCommand.AddAsync(r.GetValue(name)!, r.GetValue(email)!, r.GetValue(role), r.GetValue(installation), ct));
        return new Command("user", "People who sign in.") { add };
    }

    private static Command Check()
    {
        var file = new Argument<FileInfo>("file") { Description = "Any feed, ours or not." };
        var portal = new Option<string>("--portal") { Description = $"One of {string.Join(", ", PortalCatalog.All.Select(p => p.Key))}.", Required = true };
        var language = new Option<string>("--lang") { Description = "ru or en.", DefaultValueFactory = _ => "ru" };
        var json = new Option<bool>("--json") { Description = "One JSON document instead of lines; its totals stand last." };
        portal.AcceptOnlyFromAmong([.. PortalCatalog.All.Select(p => p.Key)]);
        language.AcceptOnlyFromAmong("ru", "en");
        file.AcceptExistingOnly();
        var command = new Command("check", "Check a feed file by schema and rules; ends with 1 when there is an error.") { file, portal, language, json };
        command.SetAction(async (r, _) =>
        {
            await using var output = Console.OpenStandardOutput();
            return await CheckCommand.RunAsync(r.GetValue(file)!, r.GetValue(portal)!, r.GetValue(language)!, r.GetValue(json), output);
        });
        return command;
    }
}
