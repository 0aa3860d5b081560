using ListingEngine.Host.Data;
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
            await engine.App.StartAsync(ct);
            Print(engine.App);
            await engine.App.WaitForShutdownAsync(ct);
            return EngineCommands.Done;
        }
        catch (Exception e) when (e is PrivatePostgresException or NpgsqlException or IOException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return EngineCommands.Failed;
        }
    }

    // PORT and HOST are what people know; without them this machine only.
    private static void Listen(WebApplicationBuilder builder)
    {
        var host = builder.Configuration["HOST"] ?? "127.0.0.1";
        var port = builder.Configuration["PORT"] ?? "8080";
        builder.WebHost.UseUrls($"http://{host}:{port}");
    }

    private static void Print(WebApplication app)
    {
        var address = app.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        var root = Path.GetFullPath(app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Root);
        var key = app.Configuration["ApiKey"] is { Length: > 0 } ? "as the setting ApiKey tells" : ApiKeys.File(root);
        Console.WriteLine($"""

            ListingEngine is running.
              page     {address}/
              API      {address}/api/v1  (key: {key}; description: {address}/openapi/v1.json)
              feeds    {address}/feeds/…  (each plan has its own secret address)
              data     {root}
            Ctrl-C stops it.
            """);
    }
}
