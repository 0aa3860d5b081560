using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Commands;

internal static class ServeCommand
{
    public static async Task<int> RunAsync(bool demo, CancellationToken ct)
    {
        try
        {
            await using var engine = await Engine.BuildAsync([], Listen, ct);
            // The demonstration is made over the running engine: whoever waits for the engine waits for it too.
            var readiness = engine.App.Services.GetRequiredService<Readiness>();
            readiness.Awaits = demo ? "the demonstration" : null;
            await engine.App.StartAsync(ct);
            var address = engine.App.Services.GetRequiredService<PublicAddress>().Listening;
            var demonstration = demo ? await Demonstration.RunAsync(engine.App.Services, ct) : null;
            readiness.Awaits = null;
            Print(engine.App, address, demonstration, await FirstLinkAsync(engine.App.Services, ct));
            await engine.App.WaitForShutdownAsync(ct);
            return EngineCommands.Done;
        }
        catch (NpgsqlException e)
        {
            await Console.Error.WriteLineAsync($"The database does not answer: {e.Message}. Check ConnectionStrings__Listings.");
            return EngineCommands.Failed;
        }
        catch (Exception e) when (e is PrivatePostgresException or IOException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return EngineCommands.Failed;
        }
    }

    /// <summary>PORT and HOST are what people know; without them this machine only.</summary>
    internal static void Listen(WebApplicationBuilder builder)
    {
        var host = builder.Configuration["HOST"] ?? "127.0.0.1";
        var port = builder.Configuration["PORT"] ?? "8080";
        if (!ushort.TryParse(port, out _)) throw new IOException($"PORT is «{port}»: it is a number from 0 to 65535.");
        builder.WebHost.UseUrls($"http://{host}:{port}");
    }

    private static async Task<string?> FirstLinkAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().LinkAsync(ct);
    }

    private static void Print(WebApplication app, string address, string? demonstration, string? firstLink)
    {
        var root = Path.GetFullPath(app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Root);
        var key = app.Configuration["ApiKey"] is { Length: > 0 } ? "as the setting ApiKey tells" : ApiKeys.File(root);
        Console.WriteLine($"""

            ListingEngine is running.
              office   {address}/
              API      {address}/api/v1  (key: {key}; description: {address}/openapi/v1.json)
              feeds    {address}/feeds/…  (each plan has its own secret address)
              data     {root}
            Ctrl-C stops it.
            """);
        if (firstLink is not null)
            Console.WriteLine($"Nobody can sign in yet. The administrator chooses a password here, once, within a day:\n  {address}{firstLink}");
        if (demonstration is not null) Console.WriteLine(demonstration);
    }
}
