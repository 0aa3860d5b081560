using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>SQL by hand, where sets are moved and EF would be in the way.</summary>
internal static class Sql
{
    /// <summary>A command with its values as $1, $2 and so on; it takes as long as it takes, and ends with its token.</summary>
    public static NpgsqlCommand Command(this NpgsqlConnection db, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, db) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    /// <summary>How many rows it touched.</summary>
    public static async Task<int> ExecuteAsync(this NpgsqlConnection db, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = db.Command(sql, values);
        return await command.ExecuteNonQueryAsync(ct);
    }
}
