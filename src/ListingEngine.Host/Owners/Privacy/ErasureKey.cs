using System.Security.Cryptography;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>
/// The key with which erased phones are hashed: made once by whichever node comes first, kept among the installation's keys (<c>data_keys</c>), so that
/// it outlives a restart and serves every node. There are so few phones that hashes without a key would give them back; a copy of <c>erased_phones</c>
/// alone, without that other table, does not.
/// </summary>
internal sealed class ErasureKey(NpgsqlDataSource source)
{
    // Any number will do, as long as every node uses it.
    private const long Lock = 0x4C_45_45_52_41_53;
    private const int Bytes = 32;

    private byte[]? _key;

    public async ValueTask<byte[]> GetAsync(CancellationToken ct) => _key ??= await KeptAsync(ct);

    private async Task<byte[]> KeptAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var work = await db.BeginTransactionAsync(ct);
        await db.ExecuteAsync("SELECT pg_advisory_xact_lock($1)", ct, Lock);
        await db.ExecuteAsync("INSERT INTO data_keys (name, xml) SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM data_keys WHERE name = $1)", ct,
            DataKey.OfErasedPhones, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        await using var command = db.Command("SELECT xml FROM data_keys WHERE name = $1", DataKey.OfErasedPhones);
        var key = Convert.FromBase64String((string)(await command.ExecuteScalarAsync(ct))!);
        await work.CommitAsync(ct);
        return key;
    }
}
