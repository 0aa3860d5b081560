using ListingEngine.Core.Feeds;
using Npgsql;

namespace ListingEngine.Host.Intake;

/// <summary>Finds the agent of an offer by phone, and makes one when the company does not have such a person yet.</summary>
internal sealed class ImportPeople(NpgsqlConnection db, long companyId)
{
    private readonly Dictionary<string, long> _byPhone = [];

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT phone, id FROM people WHERE company_id = $1 AND phone IS NOT NULL", db)
        {
            Parameters = { new() { Value = companyId } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) _byPhone[rows.GetString(0)] = rows.GetInt64(1);
    }

    /// <summary>Null when the offer names no phone.</summary>
    public async ValueTask<long?> FindAsync(OfferContact contact, CancellationToken ct)
    {
        if (contact.Phones.Count == 0) return null;
        var phone = contact.Phones[0];
        if (_byPhone.TryGetValue(phone, out var id)) return id;
        await using var command = new NpgsqlCommand("INSERT INTO people (company_id, name, phone, email, photo_url) VALUES ($1, $2, $3, $4, $5) RETURNING id", db)
        {
            Parameters =
            {
                new() { Value = companyId },
                new() { Value = contact.Name ?? contact.Organization ?? phone },
                new() { Value = phone },
                new() { Value = (object?)contact.Email ?? DBNull.Value },
                new() { Value = (object?)contact.PhotoUrl ?? DBNull.Value },
            },
        };
        return _byPhone[phone] = (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
