using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Commands;

/// <summary>Runs one command in the engine without serving.</summary>
internal static class CommandScope
{
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> command, CancellationToken ct)
    {
        try
        {
            await using var engine = await Engine.BuildAsync([], Configure, ct);
            await using var scope = engine.App.Services.CreateAsyncScope();
            await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, ct);
            return await command(scope.ServiceProvider);
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

    // Nothing listens here, but what is published names the address at which the engine serves.
    private static void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        ServeCommand.Listen(builder);
    }
}
