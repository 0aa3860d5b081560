using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Web;

/// <summary>What a supervisor asks.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(NpgsqlDataSource db, Readiness readiness, CancellationToken ct)
    {
        if (readiness.Awaits is { } awaited) return Results.Text($"{awaited} is being made", statusCode: 503);
        try
        {
            await using var connection = await db.OpenConnectionAsync(ct);
            await using var command = new NpgsqlCommand("SELECT 1", connection) { CommandTimeout = 5 };
            await command.ExecuteScalarAsync(ct);
            return Results.Text("ready");
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return Results.Text("the database does not answer", statusCode: 503);
        }
    }
}
